import type { LifecycleState } from '../commitment/lifecycle-state';
import { isWithOffice } from '../commitment/transitions';
import type { WorkingCalendar } from '../schedule/working-calendar';
import type { Duty } from './duty';
import { firingMoment } from './firing-moment';
import { isOfPlan } from './ladder-of';
import type { EscalationPolicy } from './policy';

/** One due-soon reminder (临期提醒): so many working days before the date. `key` is `<dutyId>:<version>:0-<n>`. */
export interface DueSoonReminder {
  readonly key: string;
  readonly n: number;
  readonly dueAt: Date;
}

/**
 * The reminders a duty gets when it is made or moved, earliest first: at the firing time of the n-th working day before
 * its date, the date itself not counted. One whose moment has passed when the duty is made is not made (ruling 22).
 */
export function dueSoonReminders(
  duty: Duty,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
  now: Date,
): DueSoonReminder[] {
  return policy.duties[duty.kind].dueSoon
    .map((n) => ({
      key: `${duty.id}:${duty.version}:0-${n}`,
      n,
      dueAt: firingMoment(calendar.addWorkingDays(duty.dueOn, -n), policy, calendar),
    }))
    .filter(({ dueAt }) => dueAt.getTime() >= now.getTime());
}

/** While a claim waits the clock runs against the office that holds it: the department is not reminded (ruling 31). */
export const isHeldByClaim = (
  { state }: { readonly state: LifecycleState },
  { kind }: Pick<Duty, 'kind'>,
): boolean => isOfPlan(kind) && isWithOffice(state);
