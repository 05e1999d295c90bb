import { Db } from '@app/db/db';
import { type Actor, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { openReceiver } from './open-receiver';

export interface TestMessage {
  readonly id: string;
  readonly state: 'pending';
}

/** Sends a receiver a test message (测试消息), at the next look of the worker and even while it is being left alone. */
@Injectable()
export class TestReceiver {
  constructor(private readonly db: Db) {}

  execute(id: string, actor: Actor): Promise<TestMessage> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('keep_receivers', actor);
      const receiver = await openReceiver(tx, id);
      const message = tx.newId<string>();
      await tx.deliveries.add(`test:${receiver.id}:${message}`, {
        receiverId: receiver.id,
        kind: 'test',
        atOnce: true,
        day: null,
      });
      return { id: message, state: 'pending' };
    });
  }
}
