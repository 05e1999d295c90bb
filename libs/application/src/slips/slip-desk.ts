import type { SlipRow } from '@app/db/schemas/reporting.schema';
import type { Tx } from '@app/db/tx';
import {
  asId,
  DomainError,
  requireAnswer,
  requirePermitted,
  type Actor,
  type PermittedAction,
  type SlipId,
  type SlipLevel,
  type SlipMoment,
  type SlipReply,
  type SlipState,
  type SlipSubject,
} from '@app/domain';
import { meetDuty } from '../upkeep/duties';
import type { Situation } from '../upkeep/situation';
import { requireVersion, takeUpPart } from '../upkeep/take-up';

/** A slip as it stands after a write. */
export interface SlipOutcome {
  readonly id: string;
  readonly commitmentId: string;
  readonly number: string;
  readonly level: SlipLevel;
  readonly state: SlipState;
  readonly replyBy: string | null;
  readonly mendBy: string | null;
  readonly acknowledgedAt: string | null;
  readonly reply: SlipReply | null;
  readonly version: number;
}

/** A slip that is being answered or settled, with everything about its commitment. */
export interface SlipAtHand {
  readonly slip: SlipRow;
  readonly of: Situation;
  readonly subject: SlipSubject;
  readonly moment: SlipMoment;
}

/** Takes up a slip under its commitment's lock. Throws `not_found`, what the actor may not, and `version_stale`, in this order. */
export async function takeUpSlip(
  tx: Tx,
  actor: Actor,
  id: string,
  act: PermittedAction,
  version?: number,
): Promise<SlipAtHand> {
  const { commitmentId } = await tx.slips.get(asId<SlipId>(id));
  const of = await takeUpPart(tx, actor, commitmentId);
  const slip = of.slips.find((one) => one.id === id);
  if (!slip) throw new DomainError('not_found');
  const owingPostId = of.duties.find((duty) => duty.id === slip.dutyId)?.postId ?? null;
  if (act === 'acknowledge_slip' || act === 'reply_slip')
    requireAnswer(act, actor, of.commitment, owingPostId);
  else requirePermitted(act, actor, of.commitment);
  requireVersion(slip, version);
  return {
    slip,
    of,
    subject: { leadDepartmentId: of.commitment.leadDepartmentId, owingPostId },
    moment: { actor, now: tx.now.toISOString(), today: tx.today, policy: of.policy },
  };
}

/** The duty to answer is met by a reply that counts. */
export async function meetReplyDuty(tx: Tx, actor: Actor, { slip, of }: SlipAtHand): Promise<void> {
  for (const duty of of.duties) {
    if (duty.kind === 'slip_reply' && duty.subject === slip.id && duty.state === 'open')
      await meetDuty(tx, actor, duty);
  }
}

export const outcomeOf = (slip: SlipRow): SlipOutcome => ({
  id: slip.id,
  commitmentId: slip.commitmentId,
  number: slip.number,
  level: slip.level,
  state: slip.state,
  replyBy: slip.replyBy,
  mendBy: slip.mendBy,
  acknowledgedAt: slip.acknowledgedAt,
  reply: slip.reply,
  version: slip.version,
});
