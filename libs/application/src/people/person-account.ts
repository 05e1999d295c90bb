import type { Tx } from '@app/db/tx';
import { DomainError, type PersonId } from '@app/domain';

export interface PersonAccount {
  readonly id: PersonId;
  readonly displayName: string;
  readonly email: string | null;
  readonly loginName: string;
  readonly active: boolean;
  readonly version: number;
}

const LOCK = `
  select p.id, p.display_name as "displayName", p.email, l.login_name as "loginName", l.deactivated_at is null as active, p.version
    from person p join login l on l.person_id = p.id where p.id = $1 and p.home_jurisdiction_id = $2 for update of p, l`;

/** A person of this jurisdiction, locked. Throws `not_found`. */
export async function lockPerson(tx: Tx, id: string): Promise<PersonAccount> {
  const [person] = await tx.query<PersonAccount>(LOCK, [id, tx.jurisdictionId]);
  if (!person) throw new DomainError('not_found');
  return person;
}

/** Whoever was signed in as this person is out, in every post and with every token. */
export async function endAccess(tx: Tx, id: PersonId): Promise<void> {
  await tx.query(`delete from session where person_id = $1`, [id]);
  await tx.query(`update access_token set revoked_at = coalesce(revoked_at, now()) where person_id = $1`, [
    id,
  ]);
}
