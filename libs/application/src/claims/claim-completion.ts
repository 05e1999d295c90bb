import { Db } from '@app/db/db';
import type { ClaimRow } from '@app/db/schemas/reporting.schema';
import { asId, claimCompletion, type Actor, type CommitmentId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import { takeUp } from '../upkeep/take-up';
import { claimFacts, moveWithClaim, outcomeOf, type ClaimOutcome } from './claim-desk';

/**
 * The head of the lead department claims completion (办结申请). On-time is judged by this day (ruling 31); what the
 * claim then waits is the supervision office's time.
 */
@Injectable()
export class ClaimCompletion {
  constructor(private readonly db: Db) {}

  execute(
    actor: Actor,
    commitmentId: string,
    input: { text?: string | null },
    version?: number,
  ): Promise<ClaimOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const of = await takeUp(tx, actor, asId<CommitmentId>(commitmentId), 'claim', version);
      const { calendar } = of;
      const { next, events } = claimCompletion(
        claimFacts(of),
        { id: tx.newId(), text: input.text?.trim() || null },
        { actor, today: tx.today, calendar },
      );
      const claim: ClaimRow = { ...next, programmeId: of.commitment.programmeId, verification: null };
      await tx.claims.insert(claim);
      const commitment = await moveWithClaim(tx, actor, of, 'claim', events);
      await refresh(tx, actor, [commitment.id]);
      return outcomeOf(claim, commitment);
    });
  }
}
