import type { Role } from '../access/role';
import type { Commitment } from '../commitment/commitment';
import type { DepartmentId, PostId } from '../id';
import type { Recipient } from './policy';

/** A post as recipients are resolved to it, in the office's order. */
export interface AddressedPost {
  readonly id: PostId;
  readonly departmentId: DepartmentId;
  readonly role: Role;
  readonly districtHead: boolean;
}

/**
 * The posts that recipients stand for, each once, in the policy's order (ruling 18). `owing` is the post that owes the
 * duty, null for being behind plan: then it is the commitment's responsible post. The offices are reached at their
 * first post.
 */
export function postsOf(
  recipients: readonly Recipient[],
  commitment: Pick<Commitment, 'leadDepartmentId' | 'responsiblePostId' | 'leaderPostId'>,
  owing: PostId | null,
  posts: readonly AddressedPost[],
): readonly PostId[] {
  const withRole = (role: Role) => posts.filter((post) => post.role === role).map(({ id }) => id);
  const reached = (recipient: Recipient): readonly (PostId | null)[] => {
    switch (recipient) {
      case 'owing_post':
        return [owing ?? commitment.responsiblePostId];
      case 'department_head':
        return posts
          .filter(
            ({ role, departmentId }) =>
              role === 'department_head' && departmentId === commitment.leadDepartmentId,
          )
          .map(({ id }) => id);
      case 'leader_in_charge':
        return [commitment.leaderPostId];
      case 'district_head':
        return posts
          .filter(({ role, districtHead }) => role === 'leader' && districtHead)
          .map(({ id }) => id);
      case 'government_office':
        return withRole('government_office').slice(0, 1);
      case 'supervision_office':
        return withRole('supervisor').slice(0, 1);
      case 'all_department_heads':
        return withRole('department_head');
      case 'congress_monitors':
        return withRole('congress_monitor');
    }
  };
  return [...new Set(recipients.flatMap((recipient) => reached(recipient).flatMap((post) => post ?? [])))];
}

/**
 * Of whom a slip reaches, those that are asked to answer, the first of them owing it: a circular (通报) is addressed to
 * every department, and the head of the lead department alone has to answer it.
 */
export const answering = (to: readonly Recipient[]): readonly Recipient[] =>
  to.includes('all_department_heads') ? ['department_head'] : to;
