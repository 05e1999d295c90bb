import type { Duty } from '../escalation/duty';
import type { DutyEvent } from '../event';
import { DomainError } from '../error';
import type { CalendarDate } from '../schedule/calendar-date';

/**
 * Moves the date of an open duty: a new version, the original date kept and shown beside it (ruling 21). The ladder of
 * the new version starts anew; slips already issued stand. `authority` names what allowed it: `government_office`, a
 * resolution's number, a calendar's version. Throws `duty_not_open`.
 */
export function moveDuty(
  duty: Duty,
  newOn: CalendarDate,
  authority: string,
): { next: Duty; event: DutyEvent } {
  if (duty.state !== 'open') throw new DomainError('duty_not_open');
  const next: Duty = { ...duty, dueOn: newOn, version: duty.version + 1 };
  const event: DutyEvent = {
    kind: 'duty_moved',
    ...factsOf(next),
    dueOn: { before: duty.dueOn, after: newOn },
    originalOn: duty.originalOn,
    authority,
  };
  return { next, event };
}

/** The duty is done on that day: a report filed, a milestone accepted, a claim accepted. Throws `duty_not_open`. */
export function meetDuty(duty: Duty, metOn: CalendarDate): { next: Duty; event: DutyEvent } {
  if (duty.state !== 'open') throw new DomainError('duty_not_open');
  const event: DutyEvent = { kind: 'duty_met', ...factsOf(duty), dueOn: duty.dueOn, metOn };
  return { next: { ...duty, state: 'met', metOn }, event };
}

/** The duty falls away (suspended, superseded, taken back); what was sent stands. Throws `duty_not_open`. */
export function cancelDuty(duty: Duty, reason: string): { next: Duty; event: DutyEvent } {
  if (duty.state !== 'open') throw new DomainError('duty_not_open');
  const event: DutyEvent = { kind: 'duty_cancelled', ...factsOf(duty), dueOn: duty.dueOn, reason };
  return { next: { ...duty, state: 'cancelled' }, event };
}

/** The same duty owed again by a later day: a returned report is due anew (限期补正). The original date stays. */
export function reopenDuty(
  duty: Duty,
  dueOn: CalendarDate,
  authority: string,
): { next: Duty; event: DutyEvent } {
  return moveDuty({ ...duty, state: 'open', metOn: null }, dueOn, authority);
}

/** What the journal keeps when a duty is made. */
export const dutyOpened = (duty: Duty): DutyEvent => ({
  kind: 'duty_opened',
  ...factsOf(duty),
  originalOn: duty.originalOn,
  dueOn: duty.dueOn,
  postId: duty.postId,
});

const factsOf = ({ commitmentId, id, kind, subject, version }: Duty) => ({
  commitmentId,
  dutyId: id,
  dutyKind: kind,
  subject,
  version,
});
