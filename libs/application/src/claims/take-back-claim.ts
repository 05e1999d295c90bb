import { Db } from '@app/db/db';
import { takeBackClaim, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import { moveWithClaim, outcomeOf, takeUpClaim, type ClaimOutcome } from './claim-desk';

/** The department takes its claim back before review has opened (ruling 17). */
@Injectable()
export class TakeBackClaim {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, claimId: string, version?: number): Promise<ClaimOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const { claim, of } = await takeUpClaim(tx, actor, claimId, 'take_back_claim', version);
      const { next, events } = takeBackClaim(claim, of.commitment, { actor });
      const saved = await tx.claims.save(claim, next);
      const commitment = await moveWithClaim(tx, actor, of, 'take_back_claim', events);
      await refresh(tx, actor, [commitment.id]);
      return outcomeOf(saved, commitment);
    });
  }
}
