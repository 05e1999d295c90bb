import { Db } from '@app/db/db';
import type { ClaimRow } from '@app/db/schemas/reporting.schema';
import type { Tx } from '@app/db/tx';
import {
  calendarDate,
  closeByVerification,
  returnByVerification,
  type Actor,
  type PhysicalStage,
  type Verification,
  type Verified,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import type { Situation } from '../upkeep/situation';
import { claimFacts, moveWithClaim, outcomeOf, takeUpClaim, type ClaimOutcome } from './claim-desk';

/** The result of a field check in its simple form; `reasonCode` and `text` are needed where it failed. */
export interface VerificationRecord {
  readonly result: 'passed' | 'failed';
  readonly checkedOn: string;
  readonly team: number;
  readonly sampled: number;
  readonly passed: number;
  readonly stage: PhysicalStage;
  readonly objectionsSettled: boolean;
  readonly reasonCode?: string | null;
  readonly text?: string | null;
}

/**
 * Records the field check (现场核验). Passed, it closes the commitment (销号) as of the day of the claim, and what is
 * merged into it closes with it (ruling 7); failed, it goes back to the department with what is to be mended.
 */
@Injectable()
export class RecordVerification {
  constructor(private readonly db: Db) {}

  execute(
    actor: Actor,
    claimId: string,
    record: VerificationRecord,
    version?: number,
  ): Promise<ClaimOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const { claim, of } = await takeUpClaim(tx, actor, claimId, 'record_verification', version);
      const { result, ...facts } = record;
      const verification: Verification = {
        ...facts,
        checkedOn: calendarDate(record.checkedOn),
        reasonCode: record.reasonCode ?? null,
        text: record.text?.trim() || null,
      };
      const { next, events } =
        result === 'passed'
          ? close(tx, actor, of, claim, verification)
          : returnByVerification(claim, of.commitment, verification, { actor, today: tx.today });
      const saved = await tx.claims.save(claim, { ...next, verification: { ...verification, result } });
      const name = result === 'passed' ? 'close' : 'return_claim';
      const commitment = await moveWithClaim(tx, actor, of, name, events);
      await refresh(tx, actor, [commitment.id]);
      return outcomeOf(saved, commitment);
    });
  }
}

function close(tx: Tx, actor: Actor, of: Situation, claim: ClaimRow, verification: Verification): Verified {
  const author = claimFacts(of).lastAccepted?.authorPersonId;
  return closeByVerification(claim, of.commitment, verification, {
    actor,
    today: tx.today,
    authorIds: author ? [author] : [],
  });
}
