import { Db } from '@app/db/db';
import { type Actor, DomainError, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';

export interface ResentLetter {
  readonly id: string;
  readonly state: 'pending';
}

/**
 * Sends a mail again that was refused for good or given up (死信): the cause has been mended, an address corrected, a
 * mailbox emptied. It goes out under its old Message-ID, so whoever did get it gets it once. Throws `not_found` for
 * what is no dead letter, or no longer.
 */
@Injectable()
export class ResendDeadLetter {
  constructor(private readonly db: Db) {}

  execute(id: string, actor: Actor): Promise<ResentLetter> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('keep_delivery', actor);
      const letter = await tx.dispatches.revive(id);
      if (!letter) throw new DomainError('not_found');
      tx.events.append(actor.jurisdictionId, null, actor, { kind: 'dead_letter_resent', ...letter });
      return { id, state: 'pending' };
    });
  }
}
