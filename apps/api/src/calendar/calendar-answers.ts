import {
  addDays,
  type CalendarDate,
  calendarDate,
  DomainError,
  daysBetween,
  type WorkingCalendar,
} from '@app/domain';
import type { CalendarAnswer, WhyAnswer } from './calendar.dto';

const MOST_DAYS = 400;

export function calendarAnswer(
  calendar: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): CalendarAnswer {
  const { version, coveredFrom, coveredThrough } = calendar;
  const count = requireSpan(from, to) + 1;
  const days = Array.from({ length: count }, (_, i) => addDays(from, i)).map((date) => ({
    date,
    ...calendar.day(date),
  }));
  return { version, coveredFrom, coveredThrough, days };
}

export function whyAnswer(
  calendar: WorkingCalendar,
  from: CalendarDate,
  days: number | undefined,
  until: string | undefined,
): WhyAnswer {
  if ((days === undefined) === (until === undefined)) throw fault('days');
  const to = days === undefined ? calendarDate(until ?? '') : calendar.addWorkingDays(from, days);
  requireSpan(from, to);
  const counted = calendar.workingDaysBetween(from, to);
  const firesOn = calendar.after(to);
  return {
    from,
    to,
    counted,
    firesOn,
    provisional: calendar.isProvisionalSpan(from, firesOn),
    days: calendar.countedDays(from, to),
  };
}

function requireSpan(from: CalendarDate, to: CalendarDate): number {
  const days = daysBetween(from, to);
  if (days < 0 || days > MOST_DAYS) throw fault('to');
  return days;
}

const fault = (field: string): DomainError =>
  new DomainError('request_invalid', {}, [
    { pointer: `/${field}`, code: 'field_invalid', params: { field } },
  ]);
