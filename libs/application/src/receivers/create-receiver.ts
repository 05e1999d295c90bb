import { Db } from '@app/db/db';
import type { ReceiverSettings } from '@app/db/stores/receiver.store';
import { type Actor, type ReceiverId, requireAction, settleReceiver } from '@app/domain';
import { newSigningSecret } from '@app/platform/webhook/signature';
import { Injectable } from '@nestjs/common';
import { ReceiverAddress } from './receiver-address';

export interface CreatedReceiver {
  readonly id: ReceiverId;
  /** A webhook's signing secret, shown this once; null for a robot. */
  readonly secret: string | null;
  readonly version: number;
}

/**
 * Sets up a receiver (接收端). What happens from then on is delivered to it, nothing from before. A webhook gets a signing
 * secret; a DingTalk robot's is entered with it.
 */
@Injectable()
export class CreateReceiver {
  constructor(
    private readonly db: Db,
    private readonly address: ReceiverAddress,
  ) {}

  async execute(input: ReceiverSettings, actor: Actor): Promise<CreatedReceiver> {
    requireAction('keep_receivers', actor);
    const settled = settleReceiver(input);
    await this.address.check(settled.url);
    const secret = settled.kind === 'webhook' ? newSigningSecret() : null;
    return this.db.transaction(actor, async (tx) => {
      const { departmentId, kind, name } = settled;
      if (departmentId) await tx.organisation.departments.get(departmentId);
      const id = tx.newId<ReceiverId>();
      await tx.receivers.insert(id, { ...settled, secret: secret ?? settled.secret });
      tx.events.append(actor.jurisdictionId, null, actor, {
        kind: 'receiver_created',
        receiverId: id,
        receiverKind: kind,
        name,
      });
      return { id, secret, version: 1 };
    });
  }
}
