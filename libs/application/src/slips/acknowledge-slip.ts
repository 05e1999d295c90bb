import { Db } from '@app/db/db';
import { acknowledgeSlip, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { outcomeOf, takeUpSlip, type SlipOutcome } from './slip-desk';

/** Receipt of a slip (签收). A second receipt changes nothing; no date depends on it. */
@Injectable()
export class AcknowledgeSlip {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, slipId: string, version?: number): Promise<SlipOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const { slip, subject, moment } = await takeUpSlip(tx, actor, slipId, 'acknowledge_slip', version);
      const acknowledged = acknowledgeSlip(slip, subject, moment);
      if (!acknowledged) return outcomeOf(slip);
      const saved = await tx.slips.save(slip, acknowledged.next);
      tx.events.append(slip.programmeId, slip.commitmentId, actor, acknowledged.event);
      return outcomeOf(saved);
    });
  }
}
