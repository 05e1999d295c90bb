import { mayDo } from '../access/permissions';
import type { Actor } from '../access/actor';
import { DomainError } from '../error';
import type { DepartmentId } from '../id';
import type { WebhookTopic } from './topics';

/** An event feed, and the robots of a group chat (群机器人) of WeCom 企业微信 and DingTalk 钉钉. */
export const RECEIVER_KINDS = ['webhook', 'wecom', 'dingtalk'] as const;
export type ReceiverKind = (typeof RECEIVER_KINDS)[number];

/** What a receiver is asked to be. `secret`: what DingTalk calls 加签; a webhook's own is made by us. */
export interface ReceiverWish {
  readonly kind: ReceiverKind;
  readonly topics: readonly WebhookTopic[];
  readonly departmentId: DepartmentId | null;
  readonly secret: string | null;
}

/**
 * A webhook gets the topics it was set up for; a robot gets the reminders of one department, or of the whole
 * jurisdiction. What belongs to the other kind is dropped. Throws `receiver_topics_required`, `receiver_secret_unused`.
 */
export function settleReceiver<T extends ReceiverWish>(wish: T): T {
  if (wish.secret !== null && wish.kind !== 'dingtalk') throw new DomainError('receiver_secret_unused');
  if (wish.kind !== 'webhook') return { ...wish, topics: [] };
  if (wish.topics.length === 0) throw new DomainError('receiver_topics_required');
  return { ...wish, topics: [...new Set(wish.topics)].sort(), departmentId: null };
}

export const RECEIVER_ACTIONS = [
  'change_receiver',
  'rotate_receiver_secret',
  'retire_receiver',
  'test_receiver',
] as const;
export type ReceiverAction = (typeof RECEIVER_ACTIONS)[number];

/** What this actor may do with a receiver now; a retired one stays for the record. */
export function receiverActions(
  { kind, retired }: { readonly kind: ReceiverKind; readonly retired: boolean },
  actor: Actor,
): readonly ReceiverAction[] {
  if (retired || !mayDo('keep_receivers', actor)) return [];
  return RECEIVER_ACTIONS.filter((name) => name !== 'rotate_receiver_secret' || kind === 'webhook');
}
