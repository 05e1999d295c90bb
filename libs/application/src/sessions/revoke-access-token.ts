import { Db } from '@app/db/db';
import { type Actor, DomainError } from '@app/domain';
import { Injectable } from '@nestjs/common';

const REVOKE = `update access_token set revoked_at = coalesce(revoked_at, now()) where id = $1 and person_id = $2 returning id`;

/** Ends one of one's own tokens. Ending it twice is as good as once. */
@Injectable()
export class RevokeAccessToken {
  constructor(private readonly db: Db) {}

  async execute(id: string, actor: Actor): Promise<void> {
    const rows = await this.db.plain('access_token.revoke', REVOKE, [id, actor.personId]);
    if (rows.length === 0) throw new DomainError('not_found');
  }
}
