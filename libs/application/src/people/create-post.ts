import { Db } from '@app/db/db';
import type { PostRow } from '@app/db/schemas/organisation.schema';
import { type Actor, DomainError, type PostId, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';

export type CreatePostInput = Pick<PostRow, 'departmentId' | 'code' | 'title' | 'role'>;

/** Adds a post (岗位) to a department, vacant at first: until it is held, its duties fall to the head (ruling 18). */
@Injectable()
export class CreatePost {
  constructor(private readonly db: Db) {}

  execute(input: CreatePostInput, actor: Actor): Promise<PostRow> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('keep_people', actor);
      await tx.organisation.departments.lock(input.departmentId);
      const { code } = input;
      if (await tx.organisation.posts.first({ code })) throw new DomainError('code_taken', { code });
      const before = await tx.organisation.posts.find({ departmentId: input.departmentId });
      const post: PostRow = {
        jurisdictionId: actor.jurisdictionId,
        id: tx.newId<PostId>(),
        ...input,
        position: before.length,
        districtHead: false,
        version: 1,
      };
      await tx.organisation.posts.insert(post);
      const { id: postId, departmentId, role, title } = post;
      tx.events.append(actor.jurisdictionId, null, actor, {
        kind: 'post_created',
        postId,
        departmentId,
        role,
        title,
      });
      return post;
    });
  }
}
