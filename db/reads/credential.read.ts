import { type Actor, asId, type JurisdictionId, type PersonId, type PostId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';

/** Who stands behind a session or an access token. */
export interface CredentialView {
  readonly actor: Actor;
  /** True while the one-time password has not been changed; an access token is never made before that. */
  readonly mustChangePassword: boolean;
}

interface CredentialRow {
  readonly person_id: PersonId;
  readonly jurisdiction_id: JurisdictionId;
  readonly post_id: PostId;
  readonly must_change_password: boolean;
}

/** `last_seen_at` slides with use, at most once a minute; both limits run on the unshifted clock. */
const BY_SESSION = `
  with seen as (
    update session set last_seen_at = now()
     where token_hash = $1 and expires_at > now() and last_seen_at < now() - interval '1 minute'
       and last_seen_at > now() - make_interval(mins => $2::int)
  )
  select person_id, jurisdiction_id, post_id, must_change_password from session join login using (person_id)
   where token_hash = $1 and expires_at > now() and last_seen_at > now() - make_interval(mins => $2::int)`;

/** The same without sliding: looking whether a session stands is no use of it. */
const STANDING_SESSION = `
  select person_id, jurisdiction_id, post_id, must_change_password from session join login using (person_id)
   where token_hash = $1 and expires_at > now() and last_seen_at > now() - make_interval(mins => $2::int)`;

const STANDING = `
  select token_hash from session
   where token_hash = any($1::bytea[]) and expires_at > now() and last_seen_at > now() - make_interval(mins => $2::int)
  union all
  select token_hash from access_token where token_hash = any($1::bytea[]) and expires_at > now() and revoked_at is null`;

const BY_TOKEN = `
  select person_id, jurisdiction_id, post_id, false as must_change_password from access_token
   where token_hash = $1 and expires_at > now() and revoked_at is null`;

/** The post must still be held: with a hand-over the predecessor's sessions and tokens end. */
const ACTOR = prepared(
  'credential.actor',
  `select jsonb_build_object('departmentId', p.department_id, 'role', p.role)
     from post p join post_holding h on h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.id
    where p.jurisdiction_id = $1::uuid and p.id = $2 and h.person_id = $3 and h.until is null`,
);

/** Looks a session or an access token up by its hash; null where it has ended. */
@Injectable()
export class CredentialRead {
  constructor(private readonly db: Db) {}

  async bySession(tokenHash: Buffer, idleMinutes: number): Promise<CredentialView | null> {
    return this.view(
      await this.db.plain<CredentialRow>('credential.session', BY_SESSION, [tokenHash, idleMinutes]),
    );
  }

  async byToken(tokenHash: Buffer): Promise<CredentialView | null> {
    return this.view(await this.db.plain<CredentialRow>('credential.token', BY_TOKEN, [tokenHash]));
  }

  /** The same as `bySession`, without counting as a use of the session. */
  async byStandingSession(tokenHash: Buffer, idleMinutes: number): Promise<CredentialView | null> {
    const values = [tokenHash, idleMinutes];
    return this.view(await this.db.plain<CredentialRow>('credential.peek', STANDING_SESSION, values));
  }

  /** Those of many sessions and tokens whose time has not run out; says nothing of their posts. */
  async standing(tokenHashes: readonly Buffer[], idleMinutes: number): Promise<Buffer[]> {
    const rows = await this.db.plain<{ token_hash: Buffer }>('credential.standing', STANDING, [
      tokenHashes,
      idleMinutes,
    ]);
    return rows.map(({ token_hash }) => token_hash);
  }

  private async view([row]: readonly CredentialRow[]): Promise<CredentialView | null> {
    if (!row) return null;
    const jurisdictionId = asId<JurisdictionId>(row.jurisdiction_id);
    const post = await this.db.read<Pick<Actor, 'departmentId' | 'role'>>({ jurisdictionId }, ACTOR, [
      row.post_id,
      row.person_id,
    ]);
    const actor = post && { jurisdictionId, personId: row.person_id, postId: row.post_id, ...post };
    return actor && { actor, mustChangePassword: row.must_change_password };
  }
}
