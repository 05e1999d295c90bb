import type { ClaimRow } from '@app/db/schemas/reporting.schema';
import type { Tx } from '@app/db/tx';
import {
  asId,
  DomainError,
  isPending,
  requirePermitted,
  transitionAt,
  type Actor,
  type ClaimEvents,
  type ClaimFacts,
  type ClaimId,
  type ClaimState,
  type Commitment,
  type LifecycleState,
  type PermittedAction,
  type TransitionName,
} from '@app/domain';
import type { Situation } from '../upkeep/situation';
import { enterState } from '../upkeep/state';
import { requireVersion, takeUpPart } from '../upkeep/take-up';

/** What became of a claim, and where its commitment stands now. */
export interface ClaimOutcome {
  readonly id: string;
  readonly commitmentId: string;
  readonly state: ClaimState;
  readonly commitmentState: LifecycleState;
  readonly version: number;
  readonly commitmentVersion: number;
}

/** Takes up a claim under its commitment's lock. Throws `not_found`, what the actor may not, and `version_stale`, in this order. */
export async function takeUpClaim(
  tx: Tx,
  actor: Actor,
  id: string,
  act: PermittedAction,
  version?: number,
): Promise<{ claim: ClaimRow; of: Situation }> {
  const { commitmentId } = await tx.claims.get(asId<ClaimId>(id));
  const of = await takeUpPart(tx, actor, commitmentId);
  const claim = await tx.claims.get(asId<ClaimId>(id));
  requirePermitted(act, actor, of.commitment);
  requireVersion(claim, version);
  return { claim, of };
}

/** What `claimCompletion` is decided on. */
export function claimFacts({ commitment, targets, duties, reports }: Situation): ClaimFacts {
  return {
    commitment,
    targets,
    duties,
    lastAccepted: reports.findLast(({ state }) => state === 'accepted') ?? null,
    reportPending: reports.some(isPending),
  };
}

/** Brings the commitment along a decided move: its state, its limits, the events of the claim and of the move. */
export async function moveWithClaim(
  tx: Tx,
  actor: Actor,
  of: Situation,
  name: TransitionName,
  events: ClaimEvents,
): Promise<Commitment> {
  const row = transitionAt(name, of.commitment.state);
  if (!row)
    throw new DomainError('transition_not_allowed', {
      state: of.commitment.state,
      transition: name,
      allowed: '',
    });
  for (const event of events) tx.events.append(of.commitment.programmeId, of.commitment.id, actor, event);
  return enterState(tx, actor, of, row);
}

export const outcomeOf = (claim: ClaimRow, commitment: Commitment): ClaimOutcome => ({
  id: claim.id,
  commitmentId: commitment.id,
  state: claim.state,
  commitmentState: commitment.state,
  version: claim.version,
  commitmentVersion: commitment.version,
});
