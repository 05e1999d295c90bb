import { Db } from '@app/db/db';
import { uniqueViolation } from '@app/db/failures';
import { type Actor, DomainError, type PersonId, requireAction } from '@app/domain';
import { hashPassword, oneTimePassword } from '@app/platform/password';
import { Injectable } from '@nestjs/common';

export interface CreatePersonInput {
  readonly displayName: string;
  readonly loginName: string;
  readonly email?: string;
}

export interface CreatedPerson {
  readonly id: PersonId;
  readonly loginName: string;
  readonly oneTimePassword: string;
}

const INSERT = `
  with added as (
    insert into person (id, home_jurisdiction_id, display_name, email) values ($1, $2, $3, $4) returning id
  )
  insert into login (person_id, login_name, password_hash, must_change_password) select id, $5, $6, true from added`;

/** Adds a person with a one-time password that is shown once, to be handed over on paper. Posts are given separately. */
@Injectable()
export class CreatePerson {
  constructor(private readonly db: Db) {}

  async execute(input: CreatePersonInput, actor: Actor): Promise<CreatedPerson> {
    requireAction('keep_people', actor);
    const { displayName, loginName, email = null } = input;
    const password = oneTimePassword();
    const hash = await hashPassword(password);
    return this.db
      .transaction(actor, async (tx) => {
        const id = tx.newId<PersonId>();
        await tx.query(INSERT, [id, actor.jurisdictionId, displayName, email, loginName, hash]);
        tx.events.append(actor.jurisdictionId, null, actor, {
          kind: 'person_created',
          personId: id,
          text: displayName,
        });
        return { id, loginName, oneTimePassword: password };
      })
      .catch((error: unknown) => {
        throw uniqueViolation(error) === 'login_login_name_key'
          ? new DomainError('login_name_taken', { loginName })
          : error;
      });
  }
}
