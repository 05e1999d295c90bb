import {
  CalendarDate,
  addDays,
  calendarDate,
  dateOfDayNumber,
  dayNumber,
  dayOfWeek,
  yearOf,
} from './calendar-date';

/** One day on which the calendar departs from Monday to Friday: a holiday (休) or a make-up working day (班). */
export interface CalendarDay {
  readonly date: CalendarDate;
  readonly working: boolean;
  /** What the notice calls it, such as 国庆节; null where it has no name. */
  readonly name: string | null;
}

/** A published calendar: the exceptions of all years from `coveredFrom` to `coveredThrough`, with its version. */
export interface WorkingCalendarData {
  readonly version: number;
  readonly coveredFrom: CalendarDate;
  readonly coveredThrough: CalendarDate;
  readonly days: readonly CalendarDay[];
  /** IANA name of the zone whose midnight ends a day. */
  readonly zone: string;
}

/** What a desk calendar shows for one day; `makeup` is a weekend day worked in exchange (班). */
export interface DayStanding {
  readonly working: boolean;
  readonly name: string | null;
  readonly makeup: boolean;
  readonly provisional: boolean;
}

/** One line of "why this date" (为什么是这天): `counted` is the day's number in the count, null for a day skipped. */
export interface CountedDay extends DayStanding {
  readonly date: CalendarDate;
  readonly counted: number | null;
}

interface YearIndex {
  /** Day number of 1 January. */
  readonly start: number;
  /** The working days, rising. */
  readonly workdays: readonly CalendarDate[];
  /** `upTo[i]`: working days among the first i days of the year. */
  readonly upTo: Uint16Array;
}

/**
 * The working days of a jurisdiction. A make-up day goes before a holiday, a holiday before the weekend
 * (handbook §1.12). Beyond the last published notice only Monday to Friday is known, and every such day is
 * provisional (ruling 33). Everything counted in working days starts the day after (ruling 8).
 * Immutable; counting over years costs a look-up a year.
 */
export class WorkingCalendar {
  readonly version: number;
  readonly zone: string;
  readonly coveredFrom: CalendarDate;
  readonly coveredThrough: CalendarDate;
  private readonly exceptions: ReadonlyMap<CalendarDate, CalendarDay>;
  private readonly years = new Map<number, YearIndex>();

  constructor(data: WorkingCalendarData) {
    this.version = data.version;
    this.zone = data.zone;
    this.coveredFrom = data.coveredFrom;
    this.coveredThrough = data.coveredThrough;
    this.exceptions = new Map(data.days.map((day) => [day.date, day]));
  }

  day(date: CalendarDate): DayStanding {
    const exception = this.exceptions.get(date);
    const weekend = dayOfWeek(date) > 5;
    const working = exception?.working ?? !weekend;
    return {
      working,
      name: exception?.name ?? null,
      makeup: working && weekend,
      provisional: this.isProvisional(date),
    };
  }

  isWorkingDay(date: CalendarDate): boolean {
    return this.exceptions.get(date)?.working ?? dayOfWeek(date) <= 5;
  }

  /**
   * The n-th working day after `date`, which itself is never counted (次日起算); the n-th before it where n is
   * negative; `date` itself, working or not, for 0.
   */
  addWorkingDays(date: CalendarDate, n: number): CalendarDate {
    if (n === 0) return date;
    let year = yearOf(date);
    let position = n > 0 ? this.upTo(date) + n - 1 : this.upTo(addDays(date, -1), year) + n;
    for (let days = this.year(year).workdays; ; days = this.year(year).workdays) {
      const found = days[position];
      if (found !== undefined) return found;
      if (position < 0) position += this.year(--year).workdays.length;
      else {
        position -= days.length;
        year += 1;
      }
    }
  }

  /** Working days in (after, upTo]; overdue days are counted so (ruling 8). Mirrored and negative when reversed. */
  workingDaysBetween(after: CalendarDate, upTo: CalendarDate): number {
    if (upTo < after) return -this.workingDaysBetween(upTo, after);
    let count = this.upTo(upTo) - this.upTo(after);
    for (let year = yearOf(after); year < yearOf(upTo); year++) count += this.year(year).workdays.length;
    return count;
  }

  /** The day itself where it is a working day, or the next one: where a day of the month moves to (ruling 8). */
  onOrAfter(date: CalendarDate): CalendarDate {
    return this.isWorkingDay(date) ? date : this.addWorkingDays(date, 1);
  }

  /** The first working day after that day. */
  after(date: CalendarDate): CalendarDate {
    return this.addWorkingDays(date, 1);
  }

  /**
   * The day on which "n working days after x" fires: the first working day after the n-th counted day, x itself
   * not counted (ruling 22). Delivered on 2023-10-07, five days are 8, 9, 10, 11, 12 October, it fires on the 13th.
   * 0 is "the day after" (到期次日): the missed date's own day was the last one that counted.
   */
  firesOn(x: CalendarDate, n: number): CalendarDate {
    return this.addWorkingDays(x, n + 1);
  }

  /** True outside the published years: there the State Council's notice is still to come (ruling 33). */
  isProvisional(date: CalendarDate): boolean {
    return date > this.coveredThrough || date < this.coveredFrom;
  }

  /** True when any day between the two, both included, is provisional; a date counted over such a span is too. */
  isProvisionalSpan(a: CalendarDate, b: CalendarDate): boolean {
    return this.isProvisional(a) || this.isProvisional(b);
  }

  /** Every day in (from, to] with its number in the count: the answer to "why this date" (为什么是这天). */
  countedDays(from: CalendarDate, to: CalendarDate): CountedDay[] {
    const lines: CountedDay[] = [];
    let counted = 0;
    for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
      const standing = this.day(date);
      lines.push({ date, counted: standing.working ? ++counted : null, ...standing });
    }
    return lines;
  }

  /** Working days of the date's year up to and including it; 0 for a date of the year before `year`. */
  private upTo(date: CalendarDate, year = yearOf(date)): number {
    const index = this.year(year);
    return index.upTo[dayNumber(date) - index.start + 1] ?? 0;
  }

  private year(year: number): YearIndex {
    const known = this.years.get(year);
    if (known) return known;
    const made = this.indexYear(year);
    this.years.set(year, made);
    return made;
  }

  private indexYear(year: number): YearIndex {
    const text = String(year).padStart(4, '0');
    const start = dayNumber(calendarDate(`${text}-01-01`));
    const length = dayNumber(calendarDate(`${text}-12-31`)) - start + 1;
    const workdays: CalendarDate[] = [];
    const upTo = new Uint16Array(length + 1);
    for (let i = 0; i < length; i++) {
      const date = dateOfDayNumber(start + i);
      if (this.isWorkingDay(date)) workdays.push(date);
      upTo[i + 1] = workdays.length;
    }
    return { start, workdays, upTo };
  }
}

/** The national calendar with a jurisdiction's own days laid over it, day by day; an override wins. */
export function withOverrides(
  data: WorkingCalendarData,
  overrides: readonly CalendarDay[],
): WorkingCalendarData {
  const days = new Map([...data.days, ...overrides].map((day) => [day.date, day]));
  return { ...data, days: [...days.values()] };
}
