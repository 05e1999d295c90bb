import { Db } from '@app/db/db';
import type { Tx } from '@app/db/tx';
import { type Actor, type DomainEvent, DomainError, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';

export interface ResentLetter {
  readonly id: string;
  readonly state: 'pending';
}

/**
 * Sends a mail or a message to a receiver again that was refused for good or given up (死信): the cause has been mended,
 * an address corrected, a mailbox emptied. It goes out under its old id, so whoever did get it gets it once. Throws
 * `not_found` for what is no dead letter, or no longer; `receiver_retired`.
 */
@Injectable()
export class ResendDeadLetter {
  constructor(private readonly db: Db) {}

  execute(id: string, actor: Actor): Promise<ResentLetter> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('keep_delivery', actor);
      tx.events.append(actor.jurisdictionId, null, actor, await revive(tx, id));
      return { id, state: 'pending' };
    });
  }
}

async function revive(tx: Tx, id: string): Promise<DomainEvent> {
  const letter = await tx.dispatches.revive(id);
  if (letter) return { kind: 'dead_letter_resent', ...letter };
  const message = await tx.deliveries.revive(id);
  if (!message) throw new DomainError('not_found');
  const { retired } = await tx.receivers.lock(message.receiverId);
  if (retired) throw new DomainError('receiver_retired');
  return { kind: 'delivery_resent', ...message };
}
