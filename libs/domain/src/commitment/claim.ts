import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import { DomainError } from '../error';
import type { Duty } from '../escalation/duty';
import type { ClaimEvent } from '../event';
import type { ClaimId, CommitmentId, JurisdictionId, PersonId, PostId } from '../id';
import { isReasonCode, type ProgressReport, type ReviewReasonCode } from '../progress/progress-report';
import { lastDay, type CalendarDate, type Period } from '../schedule/calendar-date';
import type { WorkingCalendar } from '../schedule/working-calendar';
import type { Commitment } from './commitment';
import { targetIsMet } from './comparator';
import { transition } from './lifecycle';
import type { LifecycleState } from './lifecycle-state';
import type { Target } from './target';

export const CLAIM_STATES = ['waiting', 'taken_back', 'returned', 'accepted'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/**
 * One completion claim (办结申请). On-time is judged by `claimedOn` of the claim finally accepted (ruling 31): the
 * days it then waits are the offices'. It stays `waiting` through review and field check.
 */
export interface CompletionClaim {
  readonly jurisdictionId: JurisdictionId;
  readonly id: ClaimId;
  readonly commitmentId: CommitmentId;
  readonly state: ClaimState;
  readonly claimedOn: CalendarDate;
  readonly lastPeriod: Period;
  readonly claimantPersonId: PersonId;
  readonly claimantPostId: PostId;
  readonly text: string | null;
  readonly reasonCode: ReviewReasonCode | null;
  readonly returnText: string | null;
  readonly version: number;
}

/** What can be missing for a claim; `target:<what>` and `milestone:<title>` name the thing. */
export type ClaimGap =
  'report' | 'report_stale' | 'report_pending' | `target:${string}` | `milestone:${string}`;

export interface ClaimFacts {
  readonly commitment: Commitment;
  readonly targets: readonly Target[];
  readonly duties: readonly Duty[];
  /** The last accepted report, and whether another waits. */
  readonly lastAccepted: ProgressReport | null;
  readonly reportPending: boolean;
}

/** `freshDays`: a report is fresh that many working days from the end of its period or its acceptance, the later one. */
export interface ClaimContext {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly freshDays?: number;
}

type Moved = ReturnType<typeof transition>;
export type ClaimEvents = readonly [ClaimEvent, Moved['event']];

/**
 * What still stands between the commitment and a claim: every target with a criterion meets its comparator in the
 * verified figures, every inner milestone is met, the last accepted report is fresh and none waits (handbook §3.1).
 */
export function claimGaps(facts: ClaimFacts, { today, calendar, freshDays = 10 }: ClaimContext): ClaimGap[] {
  const { targets, duties, lastAccepted } = facts;
  const figures = lastAccepted?.figures ?? [];
  const gaps: ClaimGap[] = [];
  if (facts.reportPending) gaps.push('report_pending');
  if (!lastAccepted) gaps.push('report');
  else if (calendar.workingDaysBetween(freshFrom(lastAccepted), today) > freshDays) gaps.push('report_stale');
  for (const target of targets) {
    const figure = figures.find((one) => one.targetId === target.id);
    if (!targetIsMet(target, figure ?? null)) gaps.push(`target:${target.what}`);
  }
  for (const duty of duties) {
    if (duty.kind === 'milestone' && duty.state === 'open') gaps.push(`milestone:${duty.title}`);
  }
  return gaps;
}

/**
 * The head of the lead department claims completion. Whoever filed the last report cannot: filing, reviewing and
 * claiming are different persons (handbook §3.1). Throws `claimant_is_reporter`, `claim_incomplete` and what the
 * lifecycle refuses.
 */
export function claimCompletion(
  facts: ClaimFacts,
  input: { readonly id: ClaimId; readonly text: string | null },
  { actor, ...context }: ClaimContext & { readonly actor: Actor },
): { next: CompletionClaim; state: LifecycleState; events: ClaimEvents } {
  const { commitment, lastAccepted } = facts;
  const moved = transition(commitment, 'claim', { actor });
  if (lastAccepted?.authorPersonId === actor.personId) throw new DomainError('claimant_is_reporter');
  const gaps = claimGaps(facts, context);
  if (gaps.length > 0 || !lastAccepted)
    throw new DomainError('claim_incomplete', { missing: gaps.join(', ') });
  const next: CompletionClaim = {
    jurisdictionId: commitment.jurisdictionId,
    id: input.id,
    commitmentId: commitment.id,
    state: 'waiting',
    claimedOn: context.today,
    lastPeriod: lastAccepted.period,
    claimantPersonId: actor.personId,
    claimantPostId: actor.postId,
    text: input.text,
    reasonCode: null,
    returnText: null,
    version: 1,
  };
  const claimed: ClaimEvent = {
    kind: 'completion_claimed',
    commitmentId: commitment.id,
    claimId: next.id,
    claimedOn: context.today,
    lastPeriod: next.lastPeriod,
    text: next.text,
  };
  return { next, state: moved.state, events: [claimed, moved.event] };
}

/** The department takes its claim back before review has opened (ruling 17). */
export function takeBackClaim(
  claim: CompletionClaim,
  commitment: Commitment,
  { actor }: { actor: Actor },
): { next: Pick<CompletionClaim, 'state'>; state: LifecycleState; events: ClaimEvents } {
  const moved = transition(commitment, 'take_back_claim', { actor });
  const event: ClaimEvent = { kind: 'claim_taken_back', commitmentId: claim.commitmentId, claimId: claim.id };
  return { next: { state: 'taken_back' }, state: moved.state, events: [event, moved.event] };
}

/** The supervision office returns a claim under review, with a reason code and words. Throws `reason_code_required`. */
export function returnClaim(
  claim: CompletionClaim,
  commitment: Commitment,
  input: { readonly reasonCode: string; readonly text: string },
  { actor }: { actor: Actor },
): {
  next: Pick<CompletionClaim, 'state' | 'reasonCode' | 'returnText'>;
  state: LifecycleState;
  events: ClaimEvents;
} {
  requireAction('return_claim', actor);
  if (!isReasonCode(input.reasonCode)) throw new DomainError('reason_code_required');
  const moved = transition(commitment, 'return_claim', {
    actor,
    reason: input.text,
    authorIds: [claim.claimantPersonId],
  });
  const { reasonCode, text } = { reasonCode: input.reasonCode, text: input.text.trim() };
  const event: ClaimEvent = {
    kind: 'claim_returned',
    commitmentId: claim.commitmentId,
    claimId: claim.id,
    reasonCode,
    text,
  };
  return {
    next: { state: 'returned', reasonCode, returnText: text },
    state: moved.state,
    events: [event, moved.event],
  };
}

function freshFrom(report: ProgressReport): CalendarDate {
  const end = lastDay(report.period);
  const accepted = report.review?.on ?? end;
  return accepted > end ? accepted : end;
}
