import { Db } from '@app/db/db';
import { type Actor, type PersonId, requireAction } from '@app/domain';
import { hashPassword, oneTimePassword } from '@app/platform/password';
import { Injectable } from '@nestjs/common';
import { endAccess, lockPerson } from './person-account';

export interface ResetPasswordOutcome {
  readonly id: PersonId;
  readonly loginName: string;
  readonly oneTimePassword: string;
}

const RESET = `update login set password_hash = $2, must_change_password = true, changed_at = now() where person_id = $1`;

/** Gives a person who has forgotten it a new one-time password, shown once; the old one and all sessions end. */
@Injectable()
export class ResetPassword {
  constructor(private readonly db: Db) {}

  async execute(id: string, actor: Actor): Promise<ResetPasswordOutcome> {
    requireAction('keep_people', actor);
    const password = oneTimePassword();
    const hash = await hashPassword(password);
    return this.db.transaction(actor, async (tx) => {
      const person = await lockPerson(tx, id);
      await tx.query(RESET, [person.id, hash]);
      await endAccess(tx, person.id);
      tx.events.append(actor.jurisdictionId, null, actor, { kind: 'password_reset', personId: person.id });
      return { id: person.id, loginName: person.loginName, oneTimePassword: password };
    });
  }
}
