import type { Event } from './event-form';
import type { ReceiverId } from './id';

type OfReceiver<K extends string, Facts = unknown> = Event<K, { receiverId: ReceiverId } & Facts>;

/** What becomes of the receivers (接收端) outside the house. Neither address nor secret is in it. */
export type ReceiverEvent =
  | OfReceiver<'receiver_created', { receiverKind: string; name: string }>
  | OfReceiver<'receiver_changed', { name: string; newAddress: boolean; newSecret: boolean }>
  | OfReceiver<'receiver_secret_rotated', { oldUntil: string }>
  | OfReceiver<'receiver_retired', { cause: string }>
  | OfReceiver<'delivery_resent', { key: string }>;
