import type { CalendarDate } from '../schedule/calendar-date';
import type { WorkingCalendar } from '../schedule/working-calendar';
import { instantAt } from '../schedule/zoned-time';
import type { EscalationPolicy } from './policy';

/** The moment automatic notices of that day go out: 09:00 in the jurisdiction's zone by default (ruling 13). */
export const firingMoment = (day: CalendarDate, policy: EscalationPolicy, calendar: WorkingCalendar): Date =>
  instantAt(day, policy.firesAt, calendar.zone);
