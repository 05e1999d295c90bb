import { Db } from '@app/db/db';
import { signSlipReply, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import { meetReplyDuty, outcomeOf, takeUpSlip, type SlipOutcome } from './slip-desk';

/** The head of the lead department signs the reply (签发); from level 3 it counts from now on (ruling 23). */
@Injectable()
export class SignSlipReply {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, slipId: string, version?: number): Promise<SlipOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const atHand = await takeUpSlip(tx, actor, slipId, 'sign_slip_reply', version);
      const { slip, subject, moment } = atHand;
      const signed = signSlipReply(slip, subject, moment);
      if (!signed) return outcomeOf(slip);
      const saved = await tx.slips.save(slip, signed.next);
      tx.events.append(slip.programmeId, slip.commitmentId, actor, signed.event);
      if (signed.answers) await meetReplyDuty(tx, actor, atHand);
      await refresh(tx, actor, [slip.commitmentId]);
      return outcomeOf(saved);
    });
  }
}
