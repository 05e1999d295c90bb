import { addDays, addMonths, firstDay, periodOf, type CalendarDate } from './calendar-date';
import type { LightFacts } from './light-facts';

/**
 * The next day on which the light can change by time alone: the day after a promised date, milestone or report day
 * passes, or the first of the next month while a milestone stands missed (it turns red by months, ruling 30).
 * `openDueOn` are the dates of the open duties. Null where nothing is running.
 */
export function nextLightChangeOn(
  facts: LightFacts,
  openDueOn: readonly CalendarDate[],
): CalendarDate | null {
  const { today } = facts;
  const dates = [...openDueOn, ...(facts.promisedDueOn ? [facts.promisedDueOn] : [])];
  const passing = dates.filter((date) => date >= today).map((date) => addDays(date, 1));
  const missed = facts.milestones.some(({ metOn, dueOn }) => metOn === null && dueOn < today);
  const all = missed ? [...passing, firstDay(addMonths(periodOf(today), 1))] : passing;
  return all.sort()[0] ?? null;
}
