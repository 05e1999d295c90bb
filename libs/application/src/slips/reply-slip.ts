import { Db } from '@app/db/db';
import { calendarDate, replyToSlip, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import { meetReplyDuty, outcomeOf, takeUpSlip, type SlipOutcome } from './slip-desk';

export interface SlipReplyForm {
  readonly text: string;
  readonly promisedOn?: string | null;
}

/** Whom a slip is addressed to answers it (答复). From level 3 it is an answer only once the head has signed (ruling 23). */
@Injectable()
export class ReplySlip {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, slipId: string, form: SlipReplyForm, version?: number): Promise<SlipOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const atHand = await takeUpSlip(tx, actor, slipId, 'reply_slip', version);
      const { slip, subject, moment } = atHand;
      const input = { text: form.text, promisedOn: form.promisedOn ? calendarDate(form.promisedOn) : null };
      const { next, answers, event } = replyToSlip(slip, subject, input, moment);
      const saved = await tx.slips.save(slip, next);
      tx.events.append(slip.programmeId, slip.commitmentId, actor, event);
      if (answers) await meetReplyDuty(tx, actor, atHand);
      await refresh(tx, actor, [slip.commitmentId]);
      return outcomeOf(saved);
    });
  }
}
