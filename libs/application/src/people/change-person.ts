import { Db } from '@app/db/db';
import { type Actor, DomainError, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { lockPerson, type PersonAccount } from './person-account';

export interface ChangePersonInput {
  readonly displayName: string;
  readonly email: string | null;
}

const CHANGE = `update person set display_name = $2, email = $3, version = version + 1 where id = $1`;

/** Corrects a name or an address; mail that waits goes to the new one. */
@Injectable()
export class ChangePerson {
  constructor(private readonly db: Db) {}

  execute(
    id: string,
    { displayName, email }: ChangePersonInput,
    version: number,
    actor: Actor,
  ): Promise<PersonAccount> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('keep_people', actor);
      const person = await lockPerson(tx, id);
      if (person.version !== version) throw new DomainError('version_stale', { current: person.version });
      await tx.query(CHANGE, [person.id, displayName, email]);
      tx.events.append(actor.jurisdictionId, null, actor, {
        kind: 'person_changed',
        personId: person.id,
        text: displayName,
      });
      return { ...person, displayName, email, version: version + 1 };
    });
  }
}
