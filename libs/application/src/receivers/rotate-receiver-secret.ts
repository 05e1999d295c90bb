import { Db } from '@app/db/db';
import { type Actor, DomainError, requireAction } from '@app/domain';
import { newSigningSecret } from '@app/platform/webhook/signature';
import { Injectable } from '@nestjs/common';
import { openReceiver } from './open-receiver';

const BOTH_SIGN_HOURS = 24;

export interface RotatedSecret {
  readonly id: string;
  /** Shown this once. */
  readonly secret: string;
  /** Until when messages are signed with the old secret too. */
  readonly oldUntil: string;
}

/**
 * Gives a webhook a new signing secret. For 24 hours each message carries a signature by both, so that the other side
 * can change over without missing one; a second rotation within that time ends the oldest at once.
 */
@Injectable()
export class RotateReceiverSecret {
  constructor(private readonly db: Db) {}

  execute(id: string, actor: Actor): Promise<RotatedSecret> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('keep_receivers', actor);
      const receiver = await openReceiver(tx, id);
      if (receiver.kind !== 'webhook') throw new DomainError('receiver_secret_not_ours');
      const secret = newSigningSecret();
      const oldUntil = await tx.receivers.rotate(receiver.id, secret, BOTH_SIGN_HOURS);
      tx.events.append(actor.jurisdictionId, null, actor, {
        kind: 'receiver_secret_rotated',
        receiverId: receiver.id,
        oldUntil,
      });
      return { id, secret, oldUntil };
    });
  }
}
