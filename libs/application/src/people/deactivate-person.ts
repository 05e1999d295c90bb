import { Db } from '@app/db/db';
import { type Actor, DomainError, type PersonId, type PostId, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { endAccess, lockPerson } from './person-account';

export interface PersonActivity {
  readonly id: PersonId;
  readonly active: boolean;
  /** Posts that are vacant by it: what comes for them falls to the head of the department (ruling 18). */
  readonly vacated: PostId[];
}

const VACATE = `
  update post_holding set until = $3 where jurisdiction_id = $1 and person_id = $2 and until is null returning post_id`;
const SET = `update login set deactivated_at = case when $2 then null else coalesce(deactivated_at, now()) end where person_id = $1`;

/**
 * Ends a person's access (停用): whoever has left signs in no more and holds no post; the name stays in the trail.
 * Nobody deactivates himself, or the last administrator would lock the door from outside.
 */
@Injectable()
export class DeactivatePerson {
  constructor(private readonly db: Db) {}

  execute(id: string, actor: Actor): Promise<PersonActivity> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('keep_people', actor);
      const person = await lockPerson(tx, id);
      if (person.id === actor.personId) throw new DomainError('own_account');
      const values = [tx.jurisdictionId, person.id, tx.now.toISOString()];
      const vacated = (await tx.query<{ post_id: PostId }>(VACATE, values)).map(({ post_id }) => post_id);
      await tx.query(SET, [person.id, false]);
      await endAccess(tx, person.id);
      if (person.active)
        tx.events.append(actor.jurisdictionId, null, actor, {
          kind: 'person_deactivated',
          personId: person.id,
          vacated,
        });
      return { id: person.id, active: false, vacated };
    });
  }

  /** Lets the person in again, with no post until one is handed over. */
  reactivate(id: string, actor: Actor): Promise<PersonActivity> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('keep_people', actor);
      const person = await lockPerson(tx, id);
      await tx.query(SET, [person.id, true]);
      if (!person.active)
        tx.events.append(actor.jurisdictionId, null, actor, {
          kind: 'person_reactivated',
          personId: person.id,
        });
      return { id: person.id, active: true, vacated: [] };
    });
  }
}
