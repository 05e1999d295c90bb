import { AcceptPromise } from '@app/application/slips/accept-promise';
import { AcknowledgeSlip } from '@app/application/slips/acknowledge-slip';
import { ReleaseSlip } from '@app/application/slips/release-slip';
import { ReplySlip } from '@app/application/slips/reply-slip';
import type { Scene } from './scene';
import type { AcceptReplyAct, ReleaseAct, ReplyAct } from './seed';

/** The clock issues the slips; where it issued none of that level, there is nothing to act on. */
export type SlipOutcome = 'done' | 'no_slip';

/** Whoever answers has received it first (签收). */
export async function replySlip(scene: Scene, act: ReplyAct): Promise<SlipOutcome> {
  const actor = scene.actor(act.by);
  const slip = await scene.slip(actor, act.item, act.level, ({ reply }) => !reply);
  if (!slip) return 'no_slip';
  const { text, promisedOn = null } = act;
  await new AcknowledgeSlip(scene.db).execute(actor, slip.id);
  await new ReplySlip(scene.db).execute(actor, slip.id, { text, promisedOn });
  return 'done';
}

export async function acceptReply(scene: Scene, act: AcceptReplyAct): Promise<SlipOutcome> {
  const actor = scene.actor(act.by);
  const slip = await scene.slip(
    actor,
    act.item,
    act.level,
    ({ reply }) => !!reply?.promisedOn && !reply.acceptedOn,
  );
  if (!slip) return 'no_slip';
  await new AcceptPromise(scene.db).execute(actor, slip.id);
  return 'done';
}

export async function releaseSlip(scene: Scene, act: ReleaseAct): Promise<SlipOutcome> {
  const actor = scene.actor(act.by);
  const slip = await scene.slip(actor, act.item, act.level, ({ reply }) => reply !== null);
  if (!slip) return 'no_slip';
  await new ReleaseSlip(scene.db).execute(actor, slip.id, { note: act.note });
  return 'done';
}
