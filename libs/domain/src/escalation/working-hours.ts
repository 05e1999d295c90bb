import type { WorkingCalendar } from '../schedule/working-calendar';
import { instantAt, localDate, localTime } from '../schedule/zoned-time';
import type { EscalationPolicy } from './policy';

/**
 * Whether an automatic notice may leave the house at that moment: within the working hours (08:30–17:30 by default) of
 * a working day of the jurisdiction, make-up days included (ruling 13). What comes due outside waits for the next
 * working morning. Both ends are inside: a policy may fire at closing time. A slip issued by hand goes at once and is not asked this.
 */
export function mayGoOut(
  at: Date,
  calendar: WorkingCalendar,
  hours: EscalationPolicy['workingHours'],
): boolean {
  const time = localTime(at, calendar.zone);
  return calendar.isWorkingDay(localDate(at, calendar.zone)) && time >= hours.from && time <= hours.to;
}

/** The next moment at which automatic notices may leave: now where they may, else the opening of a working day to come. */
export function nextOpening(
  at: Date,
  calendar: WorkingCalendar,
  hours: EscalationPolicy['workingHours'],
): Date {
  if (mayGoOut(at, calendar, hours)) return at;
  const today = localDate(at, calendar.zone);
  const early = calendar.isWorkingDay(today) && localTime(at, calendar.zone) < hours.from;
  return instantAt(early ? today : calendar.addWorkingDays(today, 1), hours.from, calendar.zone);
}

/** The opening of the next working day after today, for what had its turn today. */
export const openingAfterToday = (
  at: Date,
  calendar: WorkingCalendar,
  hours: EscalationPolicy['workingHours'],
): Date => instantAt(calendar.addWorkingDays(localDate(at, calendar.zone), 1), hours.from, calendar.zone);
