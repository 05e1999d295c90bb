import { Db } from '@app/db/db';
import type { Tx } from '@app/db/tx';
import {
  type Actor,
  DomainError,
  type JurisdictionId,
  type PersonId,
  type PostId,
  requireAction,
} from '@app/domain';
import { Injectable } from '@nestjs/common';

export interface HandOverPostInput {
  readonly postId: PostId;
  /** The successor; null leaves the post vacant. */
  readonly personId: PersonId | null;
  readonly version: number;
}

export interface HandedOverPost {
  readonly id: PostId;
  readonly holder: PersonId | null;
  readonly version: number;
}

const HOLDING = `select person_id from post_holding where jurisdiction_id = $1 and post_id = $2 and until is null order by since`;
const END = `update post_holding set until = $3 where jurisdiction_id = $1 and post_id = $2 and until is null`;
const END_SESSIONS = `delete from session where post_id = $1 and person_id <> all ($2::uuid[])`;

/**
 * Passes a post to a successor with everything open: duties, reports that wait, slips and reminders belong to the post,
 * so nothing has to be moved (ruling 18). The predecessor's sessions in that post end.
 */
@Injectable()
export class HandOverPost {
  constructor(private readonly db: Db) {}

  execute({ postId, personId, version }: HandOverPostInput, actor: Actor): Promise<HandedOverPost> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('keep_people', actor);
      const post = await tx.organisation.posts.lock(postId);
      if (post.version !== version) throw new DomainError('version_stale', { current: post.version });
      if (personId) await requirePerson(tx, personId, actor.jurisdictionId);
      const before = await endHoldings(tx, postId);
      if (personId && before.includes(personId)) throw new DomainError('post_held');
      if (personId) await hold(tx, postId, personId);
      await tx.query(END_SESSIONS, [postId, personId ? [personId] : []]);
      const next = await tx.organisation.posts.save(post, {});
      tx.events.append(actor.jurisdictionId, null, actor, {
        kind: 'post_handed_over',
        postId,
        personId: { before: before[0] ?? null, after: personId },
      });
      return { id: postId, holder: personId, version: next.version };
    });
  }
}

async function requirePerson(tx: Tx, personId: PersonId, jurisdictionId: JurisdictionId): Promise<void> {
  const known = await tx.query(
    `select from person join login on person_id = id where id = $1 and home_jurisdiction_id = $2 and deactivated_at is null`,
    [personId, jurisdictionId],
  );
  if (known.length === 0) throw new DomainError('not_found');
}

async function endHoldings(tx: Tx, postId: PostId): Promise<PersonId[]> {
  const holders = await tx.query<{ person_id: PersonId }>(HOLDING, [tx.jurisdictionId, postId]);
  await tx.query(END, [tx.jurisdictionId, postId, tx.now.toISOString()]);
  return holders.map(({ person_id }) => person_id);
}

const hold = (tx: Tx, postId: PostId, personId: PersonId): Promise<void> =>
  tx.organisation.holdings.insert({
    jurisdictionId: tx.jurisdictionId,
    id: tx.newId<string>(),
    postId,
    personId,
    since: tx.now.toISOString(),
    until: null,
  });
