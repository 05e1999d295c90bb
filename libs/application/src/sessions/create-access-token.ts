import { Db } from '@app/db/db';
import type { Actor } from '@app/domain';
import { hashToken, newToken } from '@app/platform/token';
import { Injectable } from '@nestjs/common';

export interface NewAccessToken {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly expiresAt: string;
}

const CREATE = `insert into access_token (token_hash, id, name, person_id, jurisdiction_id, post_id, expires_at)
  values ($1, $2, $3, $4, $5, $6, now() + make_interval(days => $7::int)) returning expires_at as "expiresAt"`;

/** Makes a token with which a machine acts as this person in this post. It is shown once; the database keeps its hash. */
@Injectable()
export class CreateAccessToken {
  constructor(private readonly db: Db) {}

  execute({ name, days }: { name: string; days: number }, actor: Actor): Promise<NewAccessToken> {
    return this.db.transaction(actor, async (tx) => {
      const id = tx.newId<string>();
      const token = newToken('luoshi_');
      const values = [hashToken(token), id, name, actor.personId, actor.jurisdictionId, actor.postId, days];
      const [{ expiresAt } = { expiresAt: '' }] = await tx.query<{ expiresAt: string }>(CREATE, values);
      return { id, name, token, expiresAt };
    });
  }
}
