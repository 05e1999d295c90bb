import { DomainError } from '../error';

/**
 * A day of the office's calendar, written `YYYY-MM-DD`, without time or zone: a promise falls due on a day,
 * and the day ends at 24:00 in the jurisdiction's zone (ruling 14). Two dates compare as strings (`a < b`).
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** A reporting month (期), written `YYYY-MM`; compares as a string. */
export type Period = string & { readonly __brand: 'Period' };

const DAY_MS = 86_400_000;
const DATE_FORM = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD_FORM = /^\d{4}-(0[1-9]|1[0-2])$/;

/** True for a real day such as 2024-02-29, false for 2025-02-30, `2025-2-3` or anything that is not text. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string' || !DATE_FORM.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads a day; throws `date_invalid` for anything that is not a real one: a form is never silently "repaired". */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new DomainError('date_invalid', { value: text });
  return text;
}

/** Days since 1970-01-01: the number all arithmetic on days goes through. */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The day with that number; throws `date_invalid` outside the years 0000 to 9999. */
export function dateOfDayNumber(number: number): CalendarDate {
  const instant = new Date(number * DAY_MS);
  if (Number.isNaN(instant.getTime())) throw new DomainError('date_invalid', { value: String(number) });
  return calendarDate(instant.toISOString().slice(0, -14));
}

/** The day `days` calendar days later (earlier where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Calendar days from `from` to `to`: 1 from one day to the next, negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday … 7 = Sunday. */
export function dayOfWeek(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** True for `2023-10`, false for `2023-13` or `2023-1`. */
export function isPeriod(text: unknown): text is Period {
  return typeof text === 'string' && PERIOD_FORM.test(text);
}

/** Reads a month; throws `date_invalid` for anything else. */
export function period(text: string): Period {
  if (!isPeriod(text)) throw new DomainError('date_invalid', { value: text });
  return text;
}

/** The month a day lies in. */
export function periodOf(date: CalendarDate): Period {
  return period(date.slice(0, 7));
}

/** The month `months` later (earlier where negative). */
export function addMonths(from: Period, months: number): Period {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return period(`${year}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}`);
}

/** Months from `from` to `to`; 0 for the same month, negative when `to` comes first. */
export function monthsBetween(from: Period, to: Period): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))
  );
}

export function firstDay(of: Period): CalendarDate {
  return calendarDate(`${of}-01`);
}

export function lastDay(of: Period): CalendarDate {
  return addDays(firstDay(addMonths(of, 1)), -1);
}

/** The given day of the month; in a month too short for it the last day ("每月31日" in April is the 30th). */
export function dayInPeriod(of: Period, dayOfMonth: number): CalendarDate {
  const day = addDays(firstDay(of), Math.max(1, dayOfMonth) - 1);
  const last = lastDay(of);
  return day > last ? last : day;
}
