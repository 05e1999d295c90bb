import {
  DomainError,
  requirePermitted,
  sightOf,
  type ActionName,
  type Actor,
  type Commitment,
  type CommitmentId,
} from '@app/domain';
import type { Tx } from '@app/db/tx';
import { noteDue } from './overtaken';
import { loadSituation, type Situation } from './situation';

/**
 * Begins a write on one commitment: locks it, so that whoever decides first wins, and reads all that the rules look
 * at. Throws, in this order, `not_found` for whoever may not see it, what `act` is not permitted to the actor, and
 * `version_stale` where `version` is not the one it has now; the state is the rule's to look at.
 */
export async function takeUp(
  tx: Tx,
  actor: Actor,
  id: CommitmentId,
  act?: ActionName,
  version?: number,
): Promise<Situation> {
  const of = await holdAndLoad(tx, id);
  const { commitment } = of;
  if (sightOf(actor, { ...commitment, supportingDepartmentIds: [] }) === 'none') {
    throw new DomainError('not_found');
  }
  if (act) requirePermitted(act, actor, commitment);
  requireVersion(commitment, version);
  noteDue(tx, of);
  return of;
}

/**
 * Begins a write on something that belongs to a commitment (a report, a claim, a slip, a request): the commitment is
 * locked, and only those who see it whole get at its parts (ruling 19); to anybody else there is no such thing.
 */
export async function takeUpPart(tx: Tx, actor: Actor, id: CommitmentId): Promise<Situation> {
  const of = await holdAndLoad(tx, id);
  if (!(await seesWhole(tx, actor, of.commitment))) throw new DomainError('not_found');
  noteDue(tx, of);
  return of;
}

/** One round trip. The second statement begins when the first has its lock, and sees what was committed meanwhile. */
async function holdAndLoad(tx: Tx, id: CommitmentId): Promise<Situation> {
  const [, of] = await Promise.all([tx.commitments.hold(id), loadSituation(tx, id)]);
  return of;
}

/** Throws `version_stale` where the row is not the one that was seen; no version, no question. */
export function requireVersion(row: { readonly version: number }, version: number | undefined): void {
  if (version !== undefined && version !== row.version) {
    throw new DomainError('version_stale', { current: row.version });
  }
}

async function seesWhole(tx: Tx, actor: Actor, commitment: Commitment): Promise<boolean> {
  if (sightOf(actor, { ...commitment, supportingDepartmentIds: [] }) === 'whole') return true;
  const supportingDepartmentIds = await tx.commitments.supporting(commitment.id);
  return sightOf(actor, { ...commitment, supportingDepartmentIds }) === 'whole';
}
