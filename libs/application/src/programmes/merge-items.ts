import { Db } from '@app/db/db';
import type { ProgrammeRow } from '@app/db/schemas/programme.schema';
import type { Tx } from '@app/db/tx';
import {
  asId,
  DomainError,
  keepApart,
  mergeItems,
  requireAction,
  type Actor,
  type Commitment,
  type CommitmentId,
  type ProgrammeId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { cancelDuty } from '../upkeep/duties';
import { refresh } from '../upkeep/refresh';

export interface MergeForm {
  /** The item that stays. */
  readonly firstId: string;
  readonly secondId: string;
  /** `merge`: the second is the first once more. `keep_apart`: they only print the same. */
  readonly ruling: 'merge' | 'keep_apart';
  readonly reason: string;
}

export interface RuledPair {
  readonly id: string;
  readonly mergedIntoId: string | null;
  readonly version: number;
}

/**
 * Rules on two items that print the same (雷同件裁定, ruling 7). Merged, the second keeps its number, is grey, stands
 * where the first stands and closes with it; kept apart, both are registered and counted.
 */
@Injectable()
export class MergeItems {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, programmeId: string, form: MergeForm): Promise<RuledPair> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('merge_items', actor);
      const programme = await tx.programmes.lock(asId<ProgrammeId>(programmeId));
      const [first, second] = await takePair(tx, programme.id, form);
      if (form.ruling === 'keep_apart') return ruleApart(tx, actor, programme, first, second, form.reason);
      const { next, event } = mergeItems(first, second, { actor, reason: form.reason });
      const { state, stateSince, closedOn } = first;
      const merged = await tx.commitments.save(second, { ...next, state, stateSince, closedOn });
      tx.events.append(programme.id, second.id, actor, event);
      for (const duty of await tx.duties.find({ commitmentId: second.id, state: 'open' })) {
        await cancelDuty(tx, actor, duty, 'merged');
      }
      await refresh(tx, actor, [second.id]);
      return { id: merged.id, mergedIntoId: merged.mergedIntoId, version: merged.version };
    });
  }
}

async function ruleApart(
  tx: Tx,
  actor: Actor,
  programme: ProgrammeRow,
  first: Commitment,
  second: Commitment,
  reason: string,
): Promise<RuledPair> {
  const { next, event } = keepApart(programme.id, first, second, { actor, reason });
  await tx.programmes.save(programme, { keptApart: [...programme.keptApart, next] });
  tx.events.append(programme.id, null, actor, event);
  return { id: second.id, mergedIntoId: second.mergedIntoId, version: second.version };
}

/** Both leaves of this programme, locked in one order whoever asks. */
async function takePair(
  tx: Tx,
  programmeId: ProgrammeId,
  { firstId, secondId }: MergeForm,
): Promise<readonly [Commitment, Commitment]> {
  const locked = new Map<string, Commitment>();
  for (const id of [...new Set([firstId, secondId])].sort()) {
    const commitment = await tx.commitments.lock(asId<CommitmentId>(id));
    if (commitment.programmeId !== programmeId) throw new DomainError('not_found');
    if (!commitment.isLeaf) throw new DomainError('parent_has_no_lifecycle');
    locked.set(id, commitment);
  }
  const [first, second] = [locked.get(firstId), locked.get(secondId)];
  if (!first || !second) throw new DomainError('not_found');
  return [first, second];
}
