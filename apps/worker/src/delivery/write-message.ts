import { createHash } from 'node:crypto';
import type { ClaimedDelivery } from '@app/db/stores/delivery.store';
import type { Tx } from '@app/db/tx';
import { mayGoOut, reaches } from '@app/domain';
import type { Post } from '@app/platform/webhook/outgoing-post';
import { dingTalkAddress, signedHeaders } from '@app/platform/webhook/signature';
import { eventMessage, type MessageOrigin, testMessage } from './event-message';
import { robotMessage } from './robot-card';

/** What every message of this installation says of it. */
export interface House {
  readonly url: string;
  readonly demonstration: boolean;
}

/** A message to be sent, or why there is none: nothing left to say, or not at this hour. */
export type Written = Post | 'nothing' | 'closed';

/** Writes what a claimed delivery says now, under the id that it has at every attempt. */
export async function writeMessage(tx: Tx, claimed: ClaimedDelivery, house: House): Promise<Written> {
  const body =
    claimed.receiver.kind === 'webhook'
      ? await webhookBody(tx, claimed, house)
      : await robotBody(tx, claimed, house);
  return body === 'nothing' || body === 'closed' ? body : addressed(tx, claimed, body);
}

async function webhookBody(tx: Tx, claimed: ClaimedDelivery, { demonstration }: House): Promise<string> {
  const { key, madeAt, receiver } = claimed;
  const { jurisdictionCode } = receiver;
  const origin: MessageOrigin = { jurisdictionId: tx.jurisdictionId, jurisdictionCode, demonstration };
  const event = await tx.deliveries.event(key);
  if (event) return eventMessage(event, origin);
  return testMessage(messageId(tx, key), new Date(madeAt).toISOString(), receiver.id, origin);
}

/** A card that is tried again late keeps to the working hours too, unless something in it goes at once. */
async function robotBody(
  tx: Tx,
  { key, kind, atOnce, receiver }: ClaimedDelivery,
  { url, demonstration }: House,
): Promise<string> {
  if (receiver.kind === 'webhook') throw new Error('a webhook gets no card');
  const items = kind === 'card' ? await tx.cards.items(key) : [];
  const [first] = items;
  if (kind === 'card' && !first) return 'nothing';
  if (first && !atOnce) {
    const { workingHours } = await tx.programmes.policy(first.programmeId);
    if (!mayGoOut(tx.now, await tx.calendar(), workingHours)) return 'closed';
  }
  const known = kind === 'card' ? await tx.cards.nameable(key) : [];
  const named = known.filter(({ wanted, level }) =>
    reaches({ mail: false, mention: wanted }, 'mention', level),
  );
  const names = named.map(({ as }) => as);
  const { jurisdictionName } = receiver;
  return robotMessage(receiver.kind, { jurisdictionName, day: tx.today, items, names, demonstration, url });
}

function addressed(tx: Tx, { key, at, receiver }: ClaimedDelivery, body: string): Post {
  const id = messageId(tx, key);
  const { kind, url, secrets } = receiver;
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

/** The same at every attempt, and another for each receiver; it tells nothing of what it is made from. */
const messageId = (tx: Tx, key: string): string =>
  `msg_${createHash('sha256').update(`${tx.jurisdictionId}:${key}`).digest('hex').slice(0, 32)}`;
