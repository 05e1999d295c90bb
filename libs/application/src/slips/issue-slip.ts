import { Db } from '@app/db/db';
import {
  asId,
  calendarDate,
  orderByHand,
  type Actor,
  type CommitmentId,
  type DutyId,
  type SlipLevel,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import { ladderFacts } from '../upkeep/situation';
import { issueSlip } from '../upkeep/slips';
import { takeUp } from '../upkeep/take-up';
import { outcomeOf, type SlipOutcome } from './slip-desk';

export interface SlipForm {
  readonly level: SlipLevel;
  readonly reason: string;
  readonly mendBy?: string | null;
  /** The duty it is about; without one it is about being behind plan. */
  readonly dutyId?: string | null;
}

/** The supervisor issues a slip by hand: any level, at once, with a reason (ruling 3). */
@Injectable()
export class IssueSlip {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, commitmentId: string, form: SlipForm, version?: number): Promise<SlipOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const id = asId<CommitmentId>(commitmentId);
      const of = await takeUp(tx, actor, id, 'issue_slip', version);
      const mendBy = form.mendBy ? calendarDate(form.mendBy) : null;
      const input = {
        level: form.level,
        reason: form.reason,
        mendBy,
        dutyId: form.dutyId ? asId<DutyId>(form.dutyId) : null,
      };
      const { reason, ...order } = orderByHand(ladderFacts(of), input, {
        actor,
        today: tx.today,
        policy: of.policy,
      });
      const slip = await issueSlip(tx, actor, of, {
        ...order,
        level: form.level,
        reason: [{ zh: reason, en: reason }],
        byHand: true,
        dueAt: tx.now,
        mendBy,
      });
      await refresh(tx, actor, [id]);
      return outcomeOf(slip);
    });
  }
}
