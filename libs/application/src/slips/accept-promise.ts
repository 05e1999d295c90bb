import { Db } from '@app/db/db';
import { acceptPromise, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import { outcomeOf, takeUpSlip, type SlipOutcome } from './slip-desk';

/** The supervisor accepts the day a reply promises; it holds the next rung once, for at most ten working days (ruling 23). */
@Injectable()
export class AcceptPromise {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, slipId: string, version?: number): Promise<SlipOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const { slip, moment } = await takeUpSlip(tx, actor, slipId, 'accept_promise', version);
      const { next, event } = acceptPromise(slip, moment);
      const saved = await tx.slips.save(slip, next);
      tx.events.append(slip.programmeId, slip.commitmentId, actor, event);
      await refresh(tx, actor, [slip.commitmentId]);
      return outcomeOf(saved);
    });
  }
}
