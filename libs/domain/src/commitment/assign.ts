import type { Actor } from '../access/actor';
import { DomainError } from '../error';
import type { CommitmentEvent } from '../event';
import type { DepartmentId, PostId } from '../id';
import type { Commitment } from './commitment';
import { transition } from './lifecycle';

export interface AssignmentInput {
  readonly leadDepartmentId: DepartmentId | null;
  readonly supportingDepartmentIds: readonly DepartmentId[];
  readonly responsiblePostId: PostId | null;
  readonly leaderPostId: PostId | null;
}

/** `supportingDepartmentIds` as they stood before; `postDepartmentId` is the department of the responsible post. */
export interface AssignmentFacts {
  readonly commitment: Commitment;
  readonly supportingDepartmentIds: readonly DepartmentId[];
  readonly postDepartmentId: DepartmentId | null;
}

/** What an assignment can lack or get wrong. */
export type AssignmentGap =
  | 'lead_department'
  | 'responsible_post'
  | 'responsible_post_of_lead'
  | 'leader_in_charge'
  | 'supporting_distinct';

export interface Assigned {
  readonly next: Pick<Commitment, 'state' | 'leadDepartmentId' | 'responsiblePostId' | 'leaderPostId'>;
  readonly supportingDepartmentIds: readonly DepartmentId[];
  readonly events: readonly CommitmentEvent[];
}

/**
 * Assigns a registered commitment (交办): exactly one lead department, a responsible post of that department (a post,
 * not a person: a successor takes over, ruling 18) and a leader in charge; supporting departments are different ones.
 * Throws `assignment_incomplete` (params.missing) and what the lifecycle refuses.
 */
export function assignCommitment(
  facts: AssignmentFacts,
  input: AssignmentInput,
  { actor }: { readonly actor: Actor },
): Assigned {
  const { commitment } = facts;
  const moved = transition(commitment, 'assign', { actor });
  const gaps = assignmentGaps(facts, input);
  if (gaps.length > 0) throw new DomainError('assignment_incomplete', { missing: gaps.join(', ') });
  const { leadDepartmentId, responsiblePostId, leaderPostId, supportingDepartmentIds } = input;
  const event: CommitmentEvent = {
    kind: 'commitment_assigned',
    commitmentId: commitment.id,
    leadDepartmentId: { before: commitment.leadDepartmentId, after: leadDepartmentId },
    supportingDepartmentIds: { before: facts.supportingDepartmentIds, after: supportingDepartmentIds },
    responsiblePostId: { before: commitment.responsiblePostId, after: responsiblePostId },
    leaderPostId: { before: commitment.leaderPostId, after: leaderPostId },
  };
  return {
    next: { state: moved.state, leadDepartmentId, responsiblePostId, leaderPostId },
    supportingDepartmentIds,
    events: [event, moved.event],
  };
}

export function assignmentGaps(facts: AssignmentFacts, input: AssignmentInput): readonly AssignmentGap[] {
  const { leadDepartmentId: lead, supportingDepartmentIds: supporting } = input;
  const gaps: AssignmentGap[] = [];
  if (!lead) gaps.push('lead_department');
  if (!input.responsiblePostId) gaps.push('responsible_post');
  else if (facts.postDepartmentId !== lead) gaps.push('responsible_post_of_lead');
  if (!input.leaderPostId) gaps.push('leader_in_charge');
  if (new Set([lead, ...supporting]).size !== supporting.length + 1) gaps.push('supporting_distinct');
  return gaps;
}
