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
    commitmentId: duty.commitmentId,
    dutyId: duty.id,
    dutyKind: duty.kind,
    subject: duty.subject,
    version: next.version,
    dueOn: { before: duty.dueOn, after: newOn },
    originalOn: duty.originalOn,
    authority,
  };
  return { next, event };
}
