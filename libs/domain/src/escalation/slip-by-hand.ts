import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import { isOpenState } from '../commitment/transitions';
import { DomainError } from '../error';
import type { CalendarDate } from '../schedule/calendar-date';
import type { DutyId } from '../id';
import { behindMatter, dutyMatter, type LadderFacts } from './facts';
import { addresseesFor } from './ladder';
import type { Addressees, EscalationPolicy } from './policy';
import type { SlipLevel } from './slip';

/** `dutyId` null: about being behind plan. */
export interface SlipByHand {
  readonly level: SlipLevel;
  readonly reason: string;
  readonly dutyId: DutyId | null;
  readonly mendBy: CalendarDate | null;
}

/** What a slip by hand goes out on; `version` is the duty's, or the number of the ladder of being behind. */
export interface HandOrder extends Addressees {
  readonly matter: string;
  readonly version: number;
  readonly dutyId: DutyId | null;
  readonly dutyVersion: number | null;
  readonly reason: string;
}

/**
 * A slip by hand: any level at once, with a reason (ruling 3). A matter has one open slip (ruling 20): a lower one is
 * escalated by this, one of the same or a higher level refuses it. Throws `transition_not_allowed` where the commitment
 * is settled, `duty_not_open`, `slip_matter_open`, `reason_required`, `field_invalid` for a day of mending not to come.
 */
export function orderByHand(
  facts: LadderFacts,
  input: SlipByHand,
  { actor, today, policy }: { actor: Actor; today: CalendarDate; policy: EscalationPolicy },
): HandOrder {
  requireAction('issue_slip', actor);
  const { commitment } = facts;
  if (!isOpenState(commitment.state) || commitment.mergedIntoId !== null) {
    const params = { state: commitment.state, transition: 'issue_slip', allowed: '' };
    throw new DomainError('transition_not_allowed', params);
  }
  const reason = input.reason.trim();
  if (reason === '') throw new DomainError('reason_required');
  if (input.mendBy !== null && input.mendBy <= today)
    throw new DomainError('field_invalid', { field: 'mendBy' });
  const duty = input.dutyId === null ? null : (facts.duties.find(({ id }) => id === input.dutyId) ?? null);
  if (input.dutyId !== null && !duty) throw new DomainError('not_found');
  if (duty && duty.state !== 'open') throw new DomainError('duty_not_open');
  const matter = duty ? dutyMatter(duty) : behindMatter(commitment.id);
  const ofMatter = facts.slips.filter((slip) => slip.matter === matter);
  const open = ofMatter.find(({ state }) => state === 'open');
  if (open && open.level >= input.level) throw new DomainError('slip_matter_open', { number: open.number });
  return {
    matter,
    version: duty?.version ?? ofMatter.filter(({ state }) => state === 'released').length + 1,
    dutyId: duty?.id ?? null,
    dutyVersion: duty?.version ?? null,
    reason,
    ...addresseesFor(duty, input.level, policy),
  };
}
