import { DomainError, calendarDate, instantAt, localDate, localTime, wordsOf } from '@app/domain';
import { loadConfig } from '@app/platform/config';
import { Client } from 'pg';
import { BusinessClock } from './business-clock';

const ZONE = 'Asia/Shanghai';
/** A day without a time means the hour at which automatic notices go out (ruling 13). */
const MORNING = '09:00';
const UNITS = { d: 86_400_000, h: 3_600_000, m: 60_000 } as const;
const USAGE = 'npm run clock -- [+5d | +3h | +30m | 2023-12-01 | 2023-12-01T08:30]';

/** Where the clock is to stand; null where nothing is asked for. Throws for what is neither a distance nor a day. */
export function destination(text: string, now: Date): Date | null {
  if (text === '') return null;
  const distance = /^\+(\d{1,4})([dhm])$/.exec(text);
  if (distance) {
    const unit = distance[2] === 'd' ? UNITS.d : distance[2] === 'h' ? UNITS.h : UNITS.m;
    return new Date(now.getTime() + Number(distance[1]) * unit);
  }
  const moment = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/.exec(text);
  if (!moment) throw new Error(`"${text}" is no distance and no day.\n${USAGE}`);
  return instantAt(calendarDate(moment[1] ?? ''), moment[2] ?? MORNING, ZONE);
}

/** Shows the business clock, or moves it forward; never back, for what has happened has happened. */
export async function moveClock(
  url: string,
  text: string,
  say: (line: string) => void = console.log,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const clock = new BusinessClock(client);
    const now = await clock.now();
    const to = destination(text, now);
    say(`${to ? 'before' : 'now   '}  ${shown(now)}`);
    if (!to) return;
    await clock.requireMovable();
    if (to < now) throw new Error(`The clock moves forward only; ${shown(to)} is over.`);
    await clock.set(to);
    say(`after   ${shown(await clock.now())}`);
  } finally {
    await client.end();
  }
}

const shown = (instant: Date): string => `${localDate(instant, ZONE)} ${localTime(instant, ZONE)} ${ZONE}`;

const saidOf = (error: unknown): string => {
  if (error instanceof DomainError)
    return `${error.code}: ${wordsOf(error.code, error.params, 'zh')} ${wordsOf(error.code, error.params, 'en')}`;
  return error instanceof Error ? error.message : String(error);
};

if (require.main === module) {
  const { DATABASE_URL } = loadConfig(undefined, 'DATABASE_URL');
  void moveClock(DATABASE_URL, process.argv.slice(2).join(' ').trim()).catch((error: unknown) => {
    console.error(saidOf(error));
    process.exitCode = 1;
  });
}
