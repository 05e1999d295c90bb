import type { Actor } from '../access/actor';
import { mayDo, requireAction, type DepartmentsOf } from '../access/permissions';
import { requireAnswer } from '../access/slip-answer';
import { DomainError } from '../error';
import type { SlipEvent } from '../event';
import type { PostId } from '../id';
import type { CalendarDate } from '../schedule/calendar-date';
import type { EscalationPolicy } from './policy';
import type { Slip, SlipReply } from './slip';
import { levelRule } from './words';

/** Who answers a slip: the lead department, or the post that owes the duty where an office is urged (null: about the plan). */
export interface SlipSubject extends DepartmentsOf {
  readonly owingPostId: PostId | null;
}

/** `now` is the instant in ISO form, `today` its day in the jurisdiction. */
export interface SlipMoment {
  readonly actor: Actor;
  readonly now: string;
  readonly today: CalendarDate;
  readonly policy: EscalationPolicy;
}

export interface ReplyInput {
  readonly text: string;
  readonly promisedOn: CalendarDate | null;
}

/** A reply as it was given or signed; `answers` when it counts as the answer that was owed by `replyBy`. */
export interface Replied {
  readonly next: { readonly reply: SlipReply };
  readonly answers: boolean;
  readonly event: SlipEvent;
}

/** From level 3 a reply counts when the head of the department has signed it, below that as it is (ruling 23). */
export const replyCounts = (
  { level, reply }: Pick<Slip, 'level' | 'reply'>,
  policy: EscalationPolicy,
): boolean => reply !== null && (reply.signed || !levelRule(policy, level).signed);

/** Receipt (签收), separate from delivery (ruling 23). A slip already acknowledged stays as it was. Throws `slip_not_open`. */
export function acknowledgeSlip(
  slip: Slip,
  subject: SlipSubject,
  { actor, now }: Pick<SlipMoment, 'actor' | 'now'>,
): { next: Pick<Slip, 'acknowledgedAt'>; event: SlipEvent } | null {
  requireAnswer('acknowledge_slip', actor, subject, subject.owingPostId);
  requireOpen(slip);
  if (slip.acknowledgedAt !== null) return null;
  return { next: { acknowledgedAt: now }, event: { kind: 'slip_acknowledged', ...factsOf(slip) } };
}

/**
 * The answer to a slip (答复), which may promise a day. The head's own reply is signed by being given. A reply that
 * does not count yet may be written anew; one that counts stands. Throws `slip_not_open`, `slip_answered`,
 * `reason_required`, `field_invalid` for a promised day that is over.
 */
export function replyToSlip(
  slip: Slip,
  subject: SlipSubject,
  input: ReplyInput,
  moment: SlipMoment,
): Replied {
  const { actor, now, today, policy } = moment;
  requireAnswer('reply_slip', actor, subject, subject.owingPostId);
  requireOpen(slip);
  if (replyCounts(slip, policy)) throw new DomainError('slip_answered');
  const text = input.text.trim();
  if (text === '') throw new DomainError('reason_required');
  const { promisedOn } = input;
  if (promisedOn !== null && promisedOn < today)
    throw new DomainError('field_invalid', { field: 'promisedOn' });
  const signed = mayDo('sign_slip_reply', actor, subject);
  const reply: SlipReply = { at: now, text, byPostId: actor.postId, signed, promisedOn, acceptedOn: null };
  return replied(slip, reply, policy);
}

/**
 * The head of the lead department signs the reply. What was written by then counts from the signature, so `at` moves
 * to it: signed after `replyBy` is answered too late. A reply already signed stays. Throws `slip_not_open`,
 * `slip_not_answered`.
 */
export function signSlipReply(
  slip: Slip,
  subject: SlipSubject,
  { actor, now, policy }: SlipMoment,
): Replied | null {
  requireAction('sign_slip_reply', actor, subject);
  requireOpen(slip);
  if (!slip.reply) throw new DomainError('slip_not_answered');
  if (slip.reply.signed) return null;
  const at = levelRule(policy, slip.level).signed ? now : slip.reply.at;
  return replied(slip, { ...slip.reply, at, signed: true }, policy);
}

/**
 * The supervisor accepts the promised day: it stops the next rung once, for at most ten working days (ruling 23).
 * Throws `slip_not_open`, `slip_no_promise`, `slip_signature_required`.
 */
export function acceptPromise(
  slip: Slip,
  { actor, today, policy }: SlipMoment,
): { next: { readonly reply: SlipReply }; event: SlipEvent } {
  requireAction('accept_promise', actor);
  requireOpen(slip);
  const { reply } = slip;
  if (!reply || reply.promisedOn === null || reply.acceptedOn !== null)
    throw new DomainError('slip_no_promise');
  if (!replyCounts(slip, policy)) throw new DomainError('slip_signature_required');
  return {
    next: { reply: { ...reply, acceptedOn: today } },
    event: { kind: 'slip_promise_accepted', ...factsOf(slip), promisedOn: reply.promisedOn },
  };
}

/** The supervisor releases a slip by hand, saying why (解除). Throws `slip_not_open`, `reason_required`. */
export function requireRelease(slip: Slip, note: string, actor: Actor): string {
  requireAction('release_slip', actor);
  requireOpen(slip);
  const text = note.trim();
  if (text === '') throw new DomainError('reason_required');
  return text;
}

function replied(slip: Slip, reply: SlipReply, policy: EscalationPolicy): Replied {
  const { signed, promisedOn, text } = reply;
  return {
    next: { reply },
    answers: replyCounts({ ...slip, reply }, policy),
    event: { kind: 'slip_replied', ...factsOf(slip), signed, promisedOn, text },
  };
}

function requireOpen({ state }: Slip): void {
  if (state !== 'open') throw new DomainError('slip_not_open');
}

const factsOf = ({ commitmentId, id: slipId, level }: Slip) => ({ commitmentId, slipId, level });
