import type { CalendarDate } from '../schedule/calendar-date';
import type { WorkingCalendar } from '../schedule/working-calendar';
import { instantAt } from '../schedule/zoned-time';
import type { EscalationPolicy } from './policy';

/** A sweep asks for the same few mornings a million times; asking the zone database each time would be most of its work. */
const known = new WeakMap<WorkingCalendar, Map<string, number>>();

/** The moment automatic notices of that day go out: 09:00 in the jurisdiction's zone by default (ruling 13). */
export function firingMoment(day: CalendarDate, policy: EscalationPolicy, calendar: WorkingCalendar): Date {
  const moments = known.get(calendar) ?? new Map<string, number>();
  known.set(calendar, moments);
  const key = `${day} ${policy.firesAt}`;
  const moment = moments.get(key) ?? instantAt(day, policy.firesAt, calendar.zone).getTime();
  moments.set(key, moment);
  return new Date(moment);
}
