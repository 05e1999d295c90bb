import type { Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db } from '../db';

export interface AccessTokenView {
  readonly id: string;
  readonly name: string;
  readonly postId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

const LIST = `
  select id, name, post_id as "postId", created_at as "createdAt", expires_at as "expiresAt" from access_token
   where person_id = $1 and revoked_at is null and expires_at > now() order by created_at`;

/** One's own access tokens that still work; never the secret. */
@Injectable()
export class AccessTokenRead {
  constructor(private readonly db: Db) {}

  list(actor: Actor): Promise<AccessTokenView[]> {
    return this.db.plain('access_token.list', LIST, [actor.personId]);
  }
}
