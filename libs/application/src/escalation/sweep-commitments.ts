import { Db } from '@app/db/db';
import type { Tx } from '@app/db/tx';
import { dueRungs, mayGoOut, type CommitmentId, type JurisdictionId, type SystemActor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { bringUpToDate, refreshed } from '../upkeep/refresh';
import { ladderFacts, loadSituations, type Situation } from '../upkeep/situation';
import { issueSlips, orderOf, type SlipToIssue } from '../upkeep/slips';

/** What one look at some commitments did. `stuck`: still due after it, and put off. */
export interface Swept {
  readonly looked: number;
  readonly issued: number;
  readonly stuck: number;
}

/** A commitment has a few matters with six levels each: more rungs than this in one look is a fault of the rule. */
const MOST_RUNGS = 60;

/**
 * Looks at commitments whose time has come: opens what is owed by now, issues the slips of the rungs that are due in
 * their order, each on the facts that the one before left (ruling 24), and writes when to look again. Commitments that
 * somebody else has in hand are passed over; they stay due. One transaction for all of them.
 */
@Injectable()
export class SweepCommitments {
  constructor(private readonly db: Db) {}

  execute(jurisdictionId: JurisdictionId, ids: readonly CommitmentId[]): Promise<Swept> {
    const actor: SystemActor = { role: 'system', jurisdictionId };
    return this.db.transaction(actor, async (tx) => {
      const due = await tx.commitments.lockDue(ids);
      if (due.length === 0) return { looked: 0, issued: 0, stuck: 0 };
      const inOrder = await bringUpToDate(tx, actor, await loadSituations(tx, due));
      const { situations, issued } = await climb(tx, actor, inOrder);
      await refreshed(tx, actor, situations);
      return { looked: due.length, issued, stuck: await tx.commitments.postponeDue(due) };
    });
  }

  /** Looking at this one failed: it is looked at again later, each time after twice as long. */
  async putOff(jurisdictionId: JurisdictionId, id: CommitmentId): Promise<void> {
    await this.db.transaction({ jurisdictionId }, (tx) => tx.commitments.postponeDue([id]));
  }
}

/** Issues what is due, in rounds: the first rung of each, then those that stand after it. How many, and what stands then. */
async function climb(
  tx: Tx,
  actor: SystemActor,
  start: readonly Situation[],
): Promise<{ situations: Situation[]; issued: number }> {
  const standing = new Map(start.map((of) => [of.commitment.id, of]));
  let climbing = start;
  let issued = 0;
  for (let round = 0; round < MOST_RUNGS; round++) {
    const orders = climbing.flatMap((of) => nextOrder(tx, of) ?? []);
    if (orders.length === 0) return { situations: [...standing.values()], issued };
    climbing = (await issueSlips(tx, actor, orders)).map(({ of }) => of);
    for (const of of climbing) standing.set(of.commitment.id, of);
    issued += orders.length;
  }
  throw new Error(`commitment ${climbing[0]?.commitment.id} climbs without end`);
}

/** What comes due while the office is closed waits for the next working morning (ruling 13). */
function nextOrder(tx: Tx, of: Situation): SlipToIssue | null {
  if (!mayGoOut(tx.now, of.calendar, of.policy.workingHours)) return null;
  const [rung] = dueRungs(ladderFacts(of), of.policy, of.calendar, tx.now);
  return rung ? { of, order: orderOf(rung) } : null;
}
