import {
  addDays,
  calendarDate,
  daysBetween,
  WorkingCalendar,
  type CalendarDate,
  type CalendarDay,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import type { Scope } from '../request-context';

/**
 * A working calendar as the reads use it: the rule's own object, and the same counts as bytes for PostgreSQL, two a
 * day, beginning at `since`: how many working days there were up to and including that day.
 */
export interface WorkingDays {
  readonly calendar: WorkingCalendar;
  readonly since: CalendarDate;
  readonly counts: Buffer;
}

interface Row {
  readonly version: number;
  readonly zone: string;
  readonly today: CalendarDate;
  readonly coveredFrom: CalendarDate | null;
  readonly coveredThrough: CalendarDate | null;
  readonly days: CalendarDay[];
}

const CALENDAR = prepared(
  'working_days.calendar',
  `select json_build_object('version', calendar_version, 'zone', zone, 'today', (app_now() at time zone zone)::date,
     'coveredFrom', (select make_date(min(year), 1, 1) from calendar_year where published),
     'coveredThrough', (select make_date(max(year), 12, 31) from calendar_year where published),
     'days', (select coalesce(json_agg(json_build_object('date', day, 'working', working, 'name', nullif(name, '')) order by day), '[]')
        from (select day, working, name from calendar_override o where o.jurisdiction_id = $1::uuid
              union all
              select day, working, name from calendar_day n where not exists
                (select from calendar_override o where o.jurisdiction_id = $1::uuid and o.day = n.day)) both_of_them))
   from jurisdiction where id = $1::uuid`,
);

const cache = new Map<string, WorkingDays>();

/** By all that is known of a calendar: most jurisdictions have the same, and ten years of one are 150 KB. */
const alike = new Map<string, WorkingDays>();

/**
 * The working days of a jurisdiction for reads, without a transaction. Kept in the process by the calendar's version:
 * every read says or checks which version it was made under, so a stale copy is seen and loaded anew.
 */
@Injectable()
export class WorkingDaysRead {
  constructor(private readonly db: Db) {}

  /** Of that version, or the newest one; what is in the process may be older than the database where none is named. */
  async of(scope: Scope, version?: number): Promise<WorkingDays> {
    const known = cache.get(scope.jurisdictionId);
    if (known && (version === undefined || known.calendar.version === version)) return known;
    return this.load(scope);
  }

  async load(scope: Scope): Promise<WorkingDays> {
    const row = await this.db.read<Row>(scope, CALENDAR, []);
    if (!row) throw new Error('a jurisdiction without a calendar');
    const name = JSON.stringify({ ...row, today: row.today.slice(0, 4) });
    const days = alike.get(name) ?? countedDays(row);
    alike.set(name, days);
    cache.set(scope.jurisdictionId, days);
    return days;
  }
}

/** Covers the published years and three more on either side of today, so that any date of a running programme is in it. */
function countedDays(row: Row): WorkingDays {
  const year = Number(row.today.slice(0, 4));
  const coveredFrom = row.coveredFrom ?? calendarDate('2000-01-01');
  const coveredThrough = row.coveredThrough ?? calendarDate('2000-12-31');
  const calendar = new WorkingCalendar({ ...row, coveredFrom, coveredThrough });
  const since = calendarDate(`${Math.min(year, Number(coveredFrom.slice(0, 4))) - 3}-01-01`);
  const until = calendarDate(`${Math.max(year, Number(coveredThrough.slice(0, 4))) + 3}-12-31`);
  const counts = Buffer.alloc(2 * (daysBetween(since, until) + 1));
  for (let i = 0; 2 * i < counts.length; i++) {
    counts.writeUInt16BE(calendar.workingDaysBetween(addDays(since, -1), addDays(since, i)), 2 * i);
  }
  return { calendar, since, counts };
}
