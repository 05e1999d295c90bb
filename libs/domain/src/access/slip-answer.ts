import type { PostId } from '../id';
import type { Actor } from './actor';
import { mayDo, requireAction, type DepartmentsOf } from './permissions';

/** Acts of whoever a slip is addressed to. */
export type SlipAnswer = 'acknowledge_slip' | 'reply_slip';

/**
 * A slip is acknowledged and answered by the lead department, or by the post that owes the duty where an office is
 * urged (办理时限 of the supervision or government office). `owingPostId` is that duty's post, null for a slip about
 * being behind plan.
 */
export const mayAnswer = (
  act: SlipAnswer,
  actor: Actor,
  subject: DepartmentsOf,
  owingPostId: PostId | null,
): boolean => actor.postId === owingPostId || mayDo(act, actor, subject);

/** Throws `role_refused` or `not_lead_department`; the same predicate as `mayAnswer`. */
export function requireAnswer(
  act: SlipAnswer,
  actor: Actor,
  subject: DepartmentsOf,
  owingPostId: PostId | null,
): void {
  if (actor.postId !== owingPostId) requireAction(act, actor, subject);
}
