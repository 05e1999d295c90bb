import { openDataSource } from '@app/db/data-source';
import { Db } from '@app/db/db';
import { migrate, type RoleUrls } from '@app/db/migrate';
import { calendarDate, instantAt, type CalendarDate, type WorkingCalendar } from '@app/domain';
import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { foundJurisdiction, type Founded } from '../../../scripts/found-jurisdiction';
import { BusinessClock } from '../../../scripts/business-clock';
import { PASSWORD, town } from './town';
import { putIntoWork, type Layout, type Placed } from './work';

const ZONE = 'Asia/Shanghai';
/** Fourteen minutes of an afternoon, each with its programme; the bulk falls due when they are over. */
export const FIRES_AT: readonly string[] = Array.from({ length: 14 }, (_, n) => `16:${46 + n}`);
export const BULK_FIRES_AT = '17:00';
const EVERY_DAY = Array.from({ length: 20 }, (_, n) => 20 - n);
const BULK_PER_COMMITMENT = 100;
const BULK_AHEAD = 15;

export interface Founding {
  readonly urls: RoleUrls;
  readonly begin: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** The district that works, and one that must not see it. */
  readonly town: Founded;
  readonly placed: readonly Placed[];
}

/** A migrated, marked database with two districts, of which one has commitments in work. */
export async function found(url: string, begin: string, bulk: number): Promise<Founding> {
  const urls = await migrate(url, 'test');
  const client = new Client({ connectionString: url });
  await client.connect();
  const source = await openDataSource(urls.apiUrl, { poolSize: 2, statementTimeout: 60_000 });
  try {
    const day = calendarDate(begin);
    await new BusinessClock(client).set(instantAt(day, '08:00', ZONE));
    const db = new Db(source);
    const passwordHash = await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1 });
    const a = await foundJurisdiction(client, db, town('a', passwordHash));
    await foundJurisdiction(client, db, town('b', passwordHash));
    const placed = await putIntoWork(db, a, layoutOf(day));
    if (bulk > 0) await putIntoWork(db, a, bulkOf(day, bulk));
    const calendar = await db.transaction(a, (tx) => tx.calendar());
    return { urls, begin: day, calendar, town: a, placed };
  } finally {
    await source.destroy();
    await client.end();
  }
}

const layoutOf = (day: CalendarDate): Layout => ({
  year: Number(day.slice(0, 4)),
  firesAt: FIRES_AT,
  perProgramme: 3,
  milestones: 4,
  spread: 25,
  ahead: 1,
  dueSoon: EVERY_DAY,
});

/** So many milestones, all reminded of at one moment of the first day and due long after it. */
const bulkOf = (day: CalendarDate, milestones: number): Layout => ({
  year: Number(day.slice(0, 4)),
  firesAt: [BULK_FIRES_AT],
  perProgramme: Math.ceil(milestones / BULK_PER_COMMITMENT),
  milestones: BULK_PER_COMMITMENT,
  spread: 1,
  ahead: BULK_AHEAD,
  dueSoon: [BULK_AHEAD],
});
