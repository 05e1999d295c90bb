import { Db } from '@app/db/db';
import type { PostRow } from '@app/db/schemas/organisation.schema';
import { oneOf } from '@app/db/stores/store';
import type { Tx } from '@app/db/tx';
import {
  asId,
  assignCommitment,
  DomainError,
  type Actor,
  type AssignmentInput,
  type DepartmentId,
  type FieldFault,
  type PostId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { openDuty, passDuty } from '../upkeep/duties';
import { refresh } from '../upkeep/refresh';
import type { Situation } from '../upkeep/situation';
import { takeUp } from '../upkeep/take-up';
import { carryOutMove } from './carry-out-move';
import type { MovedCommitment } from './register-commitment';

export interface AssignmentForm {
  readonly leadDepartmentId?: string | null;
  readonly supportingDepartmentIds?: readonly string[];
  readonly responsiblePostId?: string | null;
  readonly leaderPostId?: string | null;
}

/**
 * Assigns a registered item (交办) to one lead department and a post in it. From now on that post owes the promised
 * date and the inner milestones, and has its days to acknowledge.
 */
@Injectable()
export class AssignCommitment {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, id: string, form: AssignmentForm, version: number): Promise<MovedCommitment> {
    return this.db.transaction(actor, async (tx) => {
      const of = await takeUp(tx, actor, asId(id), 'assign', version);
      const input = inputOf(form);
      const responsible = await requireKnown(tx, input);
      const assigned = assignCommitment(
        {
          commitment: of.commitment,
          supportingDepartmentIds: await tx.commitments.supporting(of.commitment.id),
          postDepartmentId: responsible?.departmentId ?? null,
        },
        input,
        { actor },
      );
      const next = await carryOutMove(tx, actor, of, 'assign', assigned.events, assigned.next);
      await tx.commitments.setSupporting(next.id, assigned.supportingDepartmentIds);
      if (responsible) await handOver(tx, actor, { ...of, commitment: next }, responsible.id);
      await refresh(tx, actor, [next.id]);
      return { id, state: next.state, version: next.version };
    });
  }
}

/** The promised date is a duty from the first assignment on; what is there already goes to the post that now owes it. */
async function handOver(tx: Tx, actor: Actor, of: Situation, postId: PostId): Promise<void> {
  const owed = of.duties.filter(({ kind }) => kind === 'promised' || kind === 'milestone');
  for (const duty of owed) {
    if (duty.state === 'open') await passDuty(tx, of, duty, postId);
  }
  const { dueOn } = of.commitment;
  if (!dueOn || owed.some(({ kind }) => kind === 'promised')) return;
  const promised = { kind: 'promised', subject: 'promised', title: '承诺期', opensOn: tx.today } as const;
  await openDuty(tx, actor, of, { ...promised, dueOn, postId });
}

/** Departments and posts that are not there are faults of the form; a leader in charge holds a leader's post. */
async function requireKnown(tx: Tx, input: AssignmentInput): Promise<PostRow | null> {
  const { leadDepartmentId: lead, supportingDepartmentIds: supporting } = input;
  const named = [...(lead ? [lead] : []), ...supporting];
  const departments = await tx.organisation.departments.find({ id: oneOf(named) });
  const posts = await tx.organisation.posts.find({
    id: oneOf([input.responsiblePostId, input.leaderPostId].flatMap((post) => post ?? [])),
  });
  const isDepartment = (id: DepartmentId) =>
    departments.some((one) => one.id === id && one.kind === 'department');
  const responsible = posts.find(({ id }) => id === input.responsiblePostId) ?? null;
  const leader = posts.find(({ id, role }) => id === input.leaderPostId && role === 'leader');
  const faults = [
    ...(lead && !isDepartment(lead) ? ['leadDepartmentId'] : []),
    ...supporting.flatMap((id, i) => (isDepartment(id) ? [] : [`supportingDepartmentIds/${i}`])),
    ...(input.responsiblePostId && !responsible ? ['responsiblePostId'] : []),
    ...(input.leaderPostId && !leader ? ['leaderPostId'] : []),
  ].map((field): FieldFault => ({ pointer: `/${field}`, code: 'field_invalid', params: { field } }));
  if (faults.length > 0) throw new DomainError('request_invalid', {}, faults);
  return responsible;
}

const idOrNull = <T extends DepartmentId | PostId>(text: string | null | undefined): T | null =>
  text ? asId<T>(text) : null;

const inputOf = (form: AssignmentForm): AssignmentInput => ({
  leadDepartmentId: idOrNull<DepartmentId>(form.leadDepartmentId),
  supportingDepartmentIds: (form.supportingDepartmentIds ?? []).map((id) => asId<DepartmentId>(id)),
  responsiblePostId: idOrNull<PostId>(form.responsiblePostId),
  leaderPostId: idOrNull<PostId>(form.leaderPostId),
});
