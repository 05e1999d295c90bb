import { Db } from '@app/db/db';
import type { Tx } from '@app/db/tx';
import { dueRungs, type CommitmentId, type JurisdictionId, type SystemActor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import { ladderFacts, loadSituation, loadSituations, type Situation } from '../upkeep/situation';
import { issueSlip, orderOf } from '../upkeep/slips';

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
      await refresh(tx, actor, due);
      const climbed: CommitmentId[] = [];
      let issued = 0;
      for (const situation of await loadSituations(tx, due)) {
        const slips = await climb(tx, actor, situation);
        if (slips > 0) climbed.push(situation.commitment.id);
        issued += slips;
      }
      if (climbed.length > 0) await refresh(tx, actor, climbed);
      return { looked: due.length, issued, stuck: await tx.commitments.postponeDue(due) };
    });
  }

  /** Looking at this one failed: it is looked at again later, each time after twice as long. */
  async putOff(jurisdictionId: JurisdictionId, id: CommitmentId): Promise<void> {
    await this.db.transaction({ jurisdictionId }, (tx) => tx.commitments.postponeDue([id]));
  }
}

/** Issues what is due, the first rung first; how many slips it were. */
async function climb(tx: Tx, actor: SystemActor, start: Situation): Promise<number> {
  let of = start;
  for (let issued = 0; issued < MOST_RUNGS; issued++) {
    const [rung] = dueRungs(ladderFacts(of), of.policy, of.calendar, tx.now);
    if (!rung) return issued;
    await issueSlip(tx, actor, of, orderOf(rung));
    of = await loadSituation(tx, of.commitment.id);
  }
  throw new Error(`commitment ${start.commitment.id} climbs without end`);
}
