import type { ResolutionRow } from '@app/db/schemas/reporting.schema';
import type { Tx } from '@app/db/tx';
import {
  adjustCommitment,
  aimOf,
  DomainError,
  extendByResolution,
  linearCurve,
  period,
  periodOf,
  requireConfirmed,
  resumptionOf,
  transition,
  type Actor,
  type CommitmentId,
  type Target,
} from '@app/domain';
import { carryOutExtension, extendDuty } from '../upkeep/extension';
import { reprojectReminders } from '../upkeep/reproject';
import type { Situation } from '../upkeep/situation';
import { enterState } from '../upkeep/state';
import { takeUp } from '../upkeep/take-up';
import { adjustmentIn } from './adjustment';

type Touched = Promise<readonly CommitmentId[]>;

/** Work rests (暂停): what is owed stays owed, nobody is reminded until it is resumed. */
export async function suspend(tx: Tx, actor: Actor, resolution: ResolutionRow): Touched {
  const of = await move(tx, actor, resolution, 'suspend');
  for (const { id, state } of of.duties) {
    if (state === 'open') await tx.reminders.cancelOf(id, 'suspended');
  }
  return [of.commitment.id];
}

/** Work goes on where it can: with its department, or, where it never had one, at registration. */
export async function resume(tx: Tx, actor: Actor, resolution: ResolutionRow): Touched {
  const { commitment } = await subject(tx, actor, resolution);
  await move(tx, actor, resolution, resumptionOf(commitment));
  await reprojectReminders(tx, actor, await subject(tx, actor, resolution), 'resumed');
  return [commitment.id];
}

/** The promise ends here (终止): nothing is owed on it any more. */
export async function terminate(tx: Tx, actor: Actor, resolution: ResolutionRow): Touched {
  const { commitment } = await move(tx, actor, resolution, 'terminate');
  return [commitment.id];
}

/** Other words or figures than the printed ones, before and after in the trail (ruling 15). */
export async function adjust(tx: Tx, actor: Actor, resolution: ResolutionRow): Touched {
  const of = await subject(tx, actor, resolution);
  const { commitment, programme } = of;
  const { next, targets, event } = adjustCommitment(commitment, of.targets, adjustmentIn(resolution.change), {
    actor,
    resolution,
  });
  await tx.commitments.save(commitment, next);
  await tx.commitments.saveTargets(targets.map((target) => replanned(of, target, programme.year)));
  tx.events.append(programme.id, commitment.id, actor, event);
  return commitment.isLeaf ? [commitment.id] : [];
}

/** A promised date moves: by the request that waits on it, or without anybody having asked (ruling 21). */
export async function extend(tx: Tx, actor: Actor, resolution: ResolutionRow): Touched {
  const of = await subject(tx, actor, resolution);
  const duty = of.duties.find(({ id }) => id === resolution.dutyId);
  if (!duty) throw new DomainError('not_found');
  const request = await tx.extensions.first({ dutyId: duty.id, state: 'waiting' });
  if (request && duty.kind === 'promised') {
    await carryOutExtension(tx, actor, of, request, { granted: true, text: null, resolution });
  } else {
    const { next } = extendByResolution(duty, resolution, { actor });
    await extendDuty(tx, actor, of, duty, next.dueOn, resolution.number);
  }
  return [of.commitment.id];
}

function subject(tx: Tx, actor: Actor, { commitmentId }: ResolutionRow): Promise<Situation> {
  if (!commitmentId) throw new DomainError('resolution_required');
  return takeUp(tx, actor, commitmentId);
}

async function move(
  tx: Tx,
  actor: Actor,
  resolution: ResolutionRow,
  name: 'suspend' | 'resume' | 'resume_unassigned' | 'terminate',
): Promise<Situation> {
  requireConfirmed(resolution, name === 'resume_unassigned' ? 'resume' : name);
  const of = await subject(tx, actor, resolution);
  const { commitment } = of;
  const moved = transition(commitment, name, { actor, reason: resolution.text });
  await endClaim(tx, actor, of, resolution);
  tx.events.append(commitment.programmeId, commitment.id, actor, moved.event);
  return { ...of, commitment: await enterState(tx, actor, of, moved.row) };
}

/** A claim that waits has nothing to wait for any more; completion is claimed anew after work was resumed. */
async function endClaim(tx: Tx, actor: Actor, of: Situation, { number }: ResolutionRow): Promise<void> {
  const claim = of.claim && (await tx.claims.get(of.claim.id));
  if (!claim) return;
  await tx.claims.save(claim, { state: 'returned', returnText: number });
  tx.events.append(claim.programmeId, claim.commitmentId, actor, {
    kind: 'claim_returned',
    commitmentId: claim.commitmentId,
    claimId: claim.id,
    reasonCode: 'resolution',
    text: number,
  });
}

/** A changed value drops the plan; where there was one, it begins again as a straight line. */
function replanned({ targets, commitment }: Situation, target: Target, year: number): Target {
  const planned = targets.find(({ id }) => id === target.id)?.curve;
  const aim = aimOf(target);
  if (!planned || aim === null || !commitment.dueOn) return target;
  return { ...target, curve: linearCurve(aim, period(`${year}-01`), periodOf(commitment.dueOn)) };
}
