import type { CalendarDate } from '../schedule/calendar-date';

/**
 * An inner milestone of a commitment (内部节点): its own date and duty, never counted among the targets (ruling 29).
 * After registration it lives on as a duty of kind `milestone` whose subject and title are this title.
 */
export interface Milestone {
  readonly title: string;
  readonly dueOn: CalendarDate;
}
