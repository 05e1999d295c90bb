import { Db } from '@app/db/db';
import { returnClaim, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import { moveWithClaim, outcomeOf, takeUpClaim, type ClaimOutcome } from './claim-desk';

/** The supervision office returns a claim under review, with a reason code and words; the department corrects within its limit. */
@Injectable()
export class ReturnClaim {
  constructor(private readonly db: Db) {}

  execute(
    actor: Actor,
    claimId: string,
    input: { readonly reasonCode: string; readonly text: string },
    version?: number,
  ): Promise<ClaimOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const { claim, of } = await takeUpClaim(tx, actor, claimId, 'return_claim', version);
      const { next, events } = returnClaim(claim, of.commitment, input, { actor });
      const saved = await tx.claims.save(claim, next);
      const commitment = await moveWithClaim(tx, actor, of, 'return_claim', events);
      await refresh(tx, actor, [commitment.id]);
      return outcomeOf(saved, commitment);
    });
  }
}
