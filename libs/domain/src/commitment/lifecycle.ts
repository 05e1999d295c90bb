import type { Actor } from '../access/actor';
import { requireLead, requireRole } from '../access/permissions';
import { DomainError } from '../error';
import type { CommitmentEvent } from '../event';
import type { PersonId } from '../id';
import type { Commitment } from './commitment';
import type { LifecycleState } from './lifecycle-state';
import { TRANSITIONS, type Transition, type TransitionName } from './transitions';

/** What a move is decided on. `authorIds`: persons who filed or claimed, who may not review. */
export interface TransitionInput {
  readonly actor: Actor;
  readonly reason?: string | null;
  readonly authorIds?: readonly PersonId[];
}

export type TransitionSubject = Pick<
  Commitment,
  'id' | 'state' | 'isLeaf' | 'leadDepartmentId' | 'mergedIntoId' | 'multiYear' | 'notOursTimes'
>;

/** The row of that name which starts at that state; a name may stand twice where two resources record it. */
export const transitionAt = (name: TransitionName, state: LifecycleState): Transition | null =>
  TRANSITIONS.find((line) => line.name === name && line.from.includes(state)) ?? null;

/**
 * Moves a commitment by the table. Throws `parent_has_no_lifecycle`, `transition_not_allowed` (with the list of what
 * is allowed to this actor), `role_refused`, `not_lead_department`, `reason_required`, `not_ours_once`,
 * `not_multi_year`, `reviewer_is_author`.
 */
export function transition(
  subject: TransitionSubject,
  name: TransitionName,
  input: TransitionInput,
): { state: LifecycleState; event: CommitmentEvent; row: Transition } {
  const line = requireMove(subject, name, input.actor);
  requireRole(input.actor, line.actors);
  if (line.leadOnly) requireLead(input.actor, subject);
  const text = input.reason?.trim() || null;
  if (line.needsReason && !text) throw new DomainError('reason_required');
  if (name === 'carry_over' && !subject.multiYear) throw new DomainError('not_multi_year');
  if (name === 'not_ours' && subject.notOursTimes > 0) throw new DomainError('not_ours_once');
  if (line.guards.includes('reviewer_distinct') && input.authorIds?.includes(input.actor.personId)) {
    throw new DomainError('reviewer_is_author');
  }
  return { state: line.to, event: moved(subject, line, text), row: line };
}

/**
 * The row by which it can be moved so now, whoever does it. Throws `parent_has_no_lifecycle`, `transition_not_allowed`
 * (with the list of what is allowed to this actor).
 */
export function requireMove(subject: TransitionSubject, name: TransitionName, actor: Actor): Transition {
  if (!subject.isLeaf) throw new DomainError('parent_has_no_lifecycle');
  const line = transitionAt(name, subject.state);
  if (!line || !isOwnMatter(subject, line)) throw notAllowed(subject, name, actor);
  return line;
}

/** The moves this actor may make now; what is recorded elsewhere (claim, assignment …) is among them, told by `resource`. */
export function allowedTransitions(subject: TransitionSubject, actor: Actor): readonly Transition[] {
  if (!subject.isLeaf) return [];
  return TRANSITIONS.filter(
    (line) =>
      line.from.includes(subject.state) &&
      isOwnMatter(subject, line) &&
      line.actors.includes(actor.role) &&
      (!line.leadOnly || actor.departmentId === subject.leadDepartmentId),
  );
}

/** A merged item closes with the one it is merged into (ruling 7); what was never assigned resumes where it can be assigned. */
function isOwnMatter(subject: TransitionSubject, line: Transition): boolean {
  if (subject.mergedIntoId) return false;
  if (line.guards.includes('lead_known')) return subject.leadDepartmentId !== null;
  if (line.guards.includes('lead_unknown')) return subject.leadDepartmentId === null;
  return true;
}

function notAllowed(subject: TransitionSubject, name: TransitionName, actor: Actor): DomainError {
  const allowed = allowedTransitions(subject, actor).map((line) => line.name);
  return new DomainError('transition_not_allowed', {
    state: subject.state,
    transition: name,
    allowed: allowed.join(', '),
  });
}

function moved(subject: TransitionSubject, line: Transition, text: string | null): CommitmentEvent {
  const facts = { commitmentId: subject.id, from: subject.state, to: line.to };
  return line.name === 'not_ours'
    ? { kind: 'not_ours_returned', ...facts, departmentId: subject.leadDepartmentId, text: text ?? '' }
    : { kind: 'state_changed', ...facts, transition: line.name, text };
}
