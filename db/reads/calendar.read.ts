import type { Actor, WorkingCalendar } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { instant } from './json-fields';

/** One year of the calendar: by which notice it is known, or that it is not yet. */
export interface CalendarYearView {
  readonly year: number;
  readonly published: boolean;
  /** True where only Monday to Friday is known: every date in it is provisional (ruling 33). */
  readonly provisional: boolean;
  readonly document: string | null;
  readonly version: number | null;
  readonly importedAt: string | null;
  /** Days off and weekend days worked, by the notice; and days this jurisdiction has set otherwise. */
  readonly daysOff: number;
  readonly makeupDays: number;
  readonly overrides: { date: string; working: boolean; name: string }[];
  /** What is dated in it: open duties of this jurisdiction. */
  readonly openDuties: number;
}

export interface CalendarYearsView {
  readonly today: string;
  readonly version: number;
  readonly coveredFrom: string | null;
  readonly coveredThrough: string | null;
  readonly daysLeft: number | null;
  readonly years: CalendarYearView[];
}

/** The years that are known, this one and the next, and those in which anything open falls due. */
const YEARS = prepared(
  'calendar.years',
  `with clock as materialized (select (app_now() at time zone zone)::date as today, calendar_version from jurisdiction where id = $1::uuid),
     due as materialized (select extract(year from due_on)::int as year, count(*)::int as duties from duty where jurisdiction_id = $1::uuid and state = 'open' group by 1),
     listed as (select year from calendar_year union select year from due
        union select extract(year from today)::int + n from clock, generate_series(0, 1) n)
   select json_build_object('today', clock.today, 'version', clock.calendar_version,
     'coveredFrom', (select make_date(min(year), 1, 1) from calendar_year where published),
     'coveredThrough', (select make_date(max(year), 12, 31) from calendar_year where published),
     'daysLeft', (select make_date(max(year), 12, 31) - clock.today from calendar_year where published),
     'years', (select json_agg(json_build_object('year', l.year, 'published', coalesce(y.published, false),
         'provisional', not coalesce(y.published, false), 'document', y.document, 'version', y.version, 'importedAt', ${instant('y.imported_at')},
         'daysOff', (select count(*)::int from calendar_day d where not d.working and extract(year from d.day) = l.year),
         'makeupDays', (select count(*)::int from calendar_day d where d.working and extract(year from d.day) = l.year),
         'overrides', (select coalesce(json_agg(json_build_object('date', o.day, 'working', o.working, 'name', o.name) order by o.day), '[]')
            from calendar_override o where o.jurisdiction_id = $1::uuid and extract(year from o.day) = l.year),
         'openDuties', coalesce((select duties from due where due.year = l.year), 0)) order by l.year)
       from listed l left join calendar_year y on y.year = l.year))
   from clock`,
);

/** The jurisdiction's working calendar, as the use cases see it. */
@Injectable()
export class CalendarRead {
  constructor(private readonly db: Db) {}

  calendar(actor: Actor): Promise<WorkingCalendar> {
    return this.db.transaction(actor, (tx) => tx.calendar());
  }

  /** Which years are published, by which notice, and how far the calendar reaches. */
  async years(actor: Actor): Promise<CalendarYearsView> {
    const view = await this.db.read<CalendarYearsView>(actor, YEARS, []);
    if (!view) throw new Error('a jurisdiction without a calendar');
    return view;
  }
}
