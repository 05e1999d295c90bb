import { Db } from '@app/db/db';
import type { AnyActor, Tx } from '@app/db/tx';
import { type Actor, type ReceiverId, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';

export interface RetiredReceiver {
  readonly id: string;
  readonly state: 'retired';
}

/**
 * Ends a receiver (停用): nothing more is delivered to it, and what waits is cancelled. Retiring it twice is as good as
 * once.
 */
@Injectable()
export class RetireReceiver {
  constructor(private readonly db: Db) {}

  execute(id: string, actor: Actor): Promise<RetiredReceiver> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('keep_receivers', actor);
      return retire(tx, id, actor, 'by_hand');
    });
  }

  /** Within the transaction that learns it: the receiver answered 410, it wants nothing more. */
  gone(tx: Tx, id: ReceiverId): Promise<RetiredReceiver> {
    return retire(tx, id, { jurisdictionId: tx.jurisdictionId, role: 'system' }, 'gone');
  }
}

async function retire(tx: Tx, id: string, actor: AnyActor, cause: string): Promise<RetiredReceiver> {
  const receiver = await tx.receivers.lock(id);
  if (!receiver.retired) {
    await tx.receivers.retire(receiver.id, cause);
    await tx.deliveries.cancelOf(receiver.id);
    tx.events.append(tx.jurisdictionId, null, actor, {
      kind: 'receiver_retired',
      receiverId: receiver.id,
      cause,
    });
  }
  return { id, state: 'retired' };
}
