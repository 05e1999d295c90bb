import type { Actor } from '../access/actor';
import { DomainError } from '../error';
import type { ClaimEvent } from '../event';
import type { PersonId } from '../id';
import { isReasonCode, type ReviewReasonCode } from '../progress/progress-report';
import type { CalendarDate } from '../schedule/calendar-date';
import type { ClaimEvents, CompletionClaim } from './claim';
import type { Commitment } from './commitment';
import { transition } from './lifecycle';
import type { LifecycleState } from './lifecycle-state';
import { PHYSICAL_STAGES, type PhysicalStage } from './target';

/**
 * The result of a field check in its simple form (核验): how many were in the team, how many points were drawn and how
 * many passed, how far the thing has got, whether objections of the publicity are settled. Entered by the supervisor.
 */
export interface Verification {
  readonly checkedOn: CalendarDate;
  readonly team: number;
  readonly sampled: number;
  readonly passed: number;
  readonly stage: PhysicalStage;
  readonly objectionsSettled: boolean;
  /** Needed where the check fails: why, and what is to be mended. */
  readonly reasonCode: string | null;
  readonly text: string | null;
}

export const VERIFICATION_GAPS = ['team', 'sample', 'passed', 'in_use', 'objections', 'checked_on'] as const;
export type VerificationGap = (typeof VERIFICATION_GAPS)[number];

export interface Verified {
  readonly next: Pick<CompletionClaim, 'state' | 'reasonCode' | 'returnText'>;
  readonly state: LifecycleState;
  readonly events: ClaimEvents;
}

/** What would not let the commitment close: a team of two, a sample all of which passed, in use, no open objection. */
export function verificationGaps(result: Verification, today: CalendarDate): readonly VerificationGap[] {
  const { sampled, passed } = result;
  const gaps: VerificationGap[] = recordGaps(result, today);
  if (sampled >= 1 && passed < sampled) gaps.push('passed');
  if (PHYSICAL_STAGES.indexOf(result.stage) < PHYSICAL_STAGES.indexOf('in_use')) gaps.push('in_use');
  if (!result.objectionsSettled) gaps.push('objections');
  return gaps;
}

/**
 * Closes the commitment after a passed field check (销号): the claim is accepted as of the day it was made (ruling 31).
 * Throws `verification_incomplete` (params.missing) and what the lifecycle refuses.
 */
export function closeByVerification(
  claim: CompletionClaim,
  commitment: Commitment,
  result: Verification,
  {
    actor,
    today,
    authorIds,
  }: { readonly actor: Actor; readonly today: CalendarDate; readonly authorIds: readonly PersonId[] },
): Verified {
  const moved = transition(commitment, 'close', { actor, authorIds: [claim.claimantPersonId, ...authorIds] });
  const gaps = verificationGaps(result, today);
  if (gaps.length > 0) throw new DomainError('verification_incomplete', { missing: gaps.join(', ') });
  const event = recorded(claim, result, 'passed');
  return {
    next: { state: 'accepted', reasonCode: null, returnText: null },
    state: moved.state,
    events: [event, moved.event],
  };
}

/** Sends the commitment back after a failed field check, with a reason code and the list of what is to be mended. */
export function returnByVerification(
  claim: CompletionClaim,
  commitment: Commitment,
  result: Verification,
  { actor, today }: { readonly actor: Actor; readonly today: CalendarDate },
): Verified {
  const moved = transition(commitment, 'return_claim', { actor, reason: result.text });
  const gaps = recordGaps(result, today);
  if (gaps.length > 0) throw new DomainError('verification_incomplete', { missing: gaps.join(', ') });
  const reasonCode: ReviewReasonCode | null = isReasonCode(result.reasonCode) ? result.reasonCode : null;
  if (!reasonCode) throw new DomainError('reason_code_required');
  const returnText = result.text?.trim() ?? null;
  return {
    next: { state: 'returned', reasonCode, returnText },
    state: moved.state,
    events: [recorded(claim, result, 'failed'), moved.event],
  };
}

/** What a record of a check needs whatever it found. */
function recordGaps(
  { team, sampled, passed, checkedOn }: Verification,
  today: CalendarDate,
): VerificationGap[] {
  const gaps: VerificationGap[] = [];
  if (team < 2) gaps.push('team');
  if (sampled < 1 || passed > sampled || passed < 0) gaps.push('sample');
  if (checkedOn > today) gaps.push('checked_on');
  return gaps;
}

function recorded(claim: CompletionClaim, result: Verification, outcome: 'passed' | 'failed'): ClaimEvent {
  const { checkedOn, team, sampled, passed, stage, text } = result;
  return {
    kind: 'verification_recorded',
    commitmentId: claim.commitmentId,
    claimId: claim.id,
    checkedOn,
    team,
    sampled,
    passed,
    stage,
    result: outcome,
    text,
  };
}
