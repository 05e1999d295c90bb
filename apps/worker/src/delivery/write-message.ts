import { createHash } from 'node:crypto';
import type { ClaimedDelivery } from '@app/db/stores/delivery.store';
import type { Post } from '@app/platform/webhook/outgoing-post';
import { dingTalkAddress, signedHeaders } from '@app/platform/webhook/signature';
import { eventMessage, testMessage } from './event-message';
import type { MessageContent } from './message-content';
import { robotMessage } from './robot-card';

/** What every message of this installation says of it. */
export interface House {
  readonly url: string;
  readonly demonstration: boolean;
}

/** Writes a message, signed and under the id that it has at every attempt. */
export function writeMessage(claimed: ClaimedDelivery, content: MessageContent, house: House): Post {
  const { key, at, receiver } = claimed;
  const { kind, url, secrets } = receiver;
  const id = messageId(content.jurisdictionId, key);
  const body = bodyOf(id, claimed, content, house);
  const now = new Date(at);
  const [secret] = secrets;
  return {
    url: kind === 'dingtalk' && secret !== undefined ? dingTalkAddress(url, secret, now) : url,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Luoshi',
      'idempotency-key': id,
      ...signedHeaders(kind === 'webhook' ? secrets : [], id, now, body),
    },
    body,
  };
}

function bodyOf(
  id: string,
  { receiver, madeAt }: ClaimedDelivery,
  { jurisdictionId, day, event, items, names }: MessageContent,
  { url, demonstration }: House,
): string {
  const { kind, jurisdictionCode, jurisdictionName } = receiver;
  if (kind !== 'webhook')
    return robotMessage(kind, { jurisdictionName, day, items, names, demonstration, url });
  const origin = { jurisdictionId, jurisdictionCode, demonstration };
  return event
    ? eventMessage(event, origin)
    : testMessage(id, new Date(madeAt).toISOString(), receiver.id, origin);
}

/** The same at every attempt, and another for each receiver; it tells nothing of what it is made from. */
const messageId = (jurisdictionId: string, key: string): string =>
  `msg_${createHash('sha256').update(`${jurisdictionId}:${key}`).digest('hex').slice(0, 32)}`;
