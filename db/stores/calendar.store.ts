import {
  WorkingCalendar,
  calendarDate,
  withOverrides,
  type CalendarDate,
  type CalendarDay,
  type WorkingCalendarData,
} from '@app/domain';
import type { Tx } from '../tx';

interface DayRow {
  readonly day: CalendarDate;
  readonly working: boolean;
  readonly name: string;
}

interface Laid {
  /** Grows with every change of a national notice. */
  readonly notices: number;
  readonly overrides: readonly DayRow[];
}

/** The national notices, with the calendars of all who lay nothing over them: thousands of jurisdictions have the same. */
interface National {
  readonly notices: number;
  readonly published: Omit<WorkingCalendarData, 'version' | 'zone'>;
  readonly alike: Map<string, WorkingCalendar>;
}

/** Calendars by jurisdiction; exact, for the version comes with every transaction's opening. */
const cache = new Map<string, WorkingCalendar>();
let known: National | null = null;

/** The working calendar: the national notices with the jurisdiction's own overrides laid over them. */
export class CalendarStore {
  private changed = false;

  constructor(private readonly tx: Tx) {}

  async current(): Promise<WorkingCalendar> {
    const cached = cache.get(this.tx.jurisdictionId);
    if (cached?.version === this.tx.calendarVersion) return cached;
    const calendar = await this.load();
    // A transaction that has changed it may still come to nothing.
    if (!this.changed) cache.set(this.tx.jurisdictionId, calendar);
    return calendar;
  }

  /** The calendar's version, locked until the transaction ends. */
  async lockVersion(): Promise<number> {
    const [row] = await this.tx.query<{ calendar_version: number }>(
      `select calendar_version from jurisdiction where id = $1 for update`,
      [this.tx.jurisdictionId],
    );
    return row?.calendar_version ?? this.tx.calendarVersion;
  }

  async overrides(): Promise<CalendarDay[]> {
    const rows = await this.tx.query<DayRow>(
      `select day, working, name from calendar_override where jurisdiction_id = $1 order by day`,
      [this.tx.jurisdictionId],
    );
    return rows.map(toDay);
  }

  async setOverride(day: CalendarDay): Promise<void> {
    await this.tx.query(
      `insert into calendar_override (jurisdiction_id, day, working, name) values ($1, $2, $3, $4)
       on conflict (jurisdiction_id, day) do update set working = excluded.working, name = excluded.name`,
      [this.tx.jurisdictionId, day.date, day.working, day.name ?? ''],
    );
    await this.tx.query(`update jurisdiction set calendar_version = calendar_version + 1 where id = $1`, [
      this.tx.jurisdictionId,
    ]);
    cache.delete(this.tx.jurisdictionId);
    this.changed = true;
  }

  /** One round trip, where this process knows the national notices already. */
  private async load(): Promise<WorkingCalendar> {
    const { calendarVersion: version, zone } = this.tx;
    const { notices, overrides } = await this.laid();
    const { published, alike } = await this.national(notices);
    const own = { ...published, version, zone };
    if (overrides.length > 0) return new WorkingCalendar(withOverrides(own, overrides.map(toDay)));
    const name = `${version} ${zone}`;
    const calendar = alike.get(name) ?? new WorkingCalendar(own);
    alike.set(name, calendar);
    return calendar;
  }

  private async laid(): Promise<Laid> {
    const [row] = await this.tx.run<Laid>({
      name: 'calendar-laid',
      text: `select (select coalesce(sum(version), 0)::int from calendar_year) as notices,
        coalesce((select json_agg(json_build_object('day', day, 'working', working, 'name', name) order by day)
                    from calendar_override where jurisdiction_id = $1), '[]') as overrides`,
      values: [this.tx.jurisdictionId],
    });
    return row ?? { notices: 0, overrides: [] };
  }

  private async national(notices: number): Promise<National> {
    if (known?.notices === notices) return known;
    const days = await this.tx.query<DayRow>(`select day, working, name from calendar_day order by day`);
    const [covered] = await this.tx.query<{ first: number | null; last: number | null }>(
      `select min(year) as first, max(year) as last from calendar_year where published`,
    );
    const published = {
      coveredFrom: calendarDate(`${covered?.first ?? 2000}-01-01`),
      coveredThrough: calendarDate(`${covered?.last ?? 2000}-12-31`),
      days: days.map(toDay),
    };
    known = { notices, published, alike: new Map() };
    return known;
  }
}

const toDay = (row: DayRow): CalendarDay => ({ date: row.day, working: row.working, name: row.name || null });
