import { Db } from '@app/db/db';
import { SessionRead } from '@app/db/reads/session.read';
import { type Actor, DomainError, type PostId } from '@app/domain';
import { Injectable } from '@nestjs/common';

const SWITCH = `update session set post_id = $2 where token_hash = $1 returning post_id`;

/** Goes on in another of one's own posts: who holds two acts in one at a time, and the trail says in which (ruling 18). */
@Injectable()
export class SwitchPost {
  constructor(
    private readonly db: Db,
    private readonly sessions: SessionRead,
  ) {}

  async execute(postId: PostId, actor: Actor, tokenHash: Buffer): Promise<Actor> {
    const post = (await this.sessions.posts(actor.jurisdictionId, actor.personId)).find(
      ({ id }) => id === postId,
    );
    if (!post) throw new DomainError('not_found');
    const switched = await this.db.plain('session.switch', SWITCH, [tokenHash, postId]);
    if (switched.length === 0) throw new DomainError('not_found');
    return { ...actor, postId };
  }
}
