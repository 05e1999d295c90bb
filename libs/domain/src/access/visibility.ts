import { DomainError } from '../error';
import type { DepartmentId } from '../id';
import type { Actor } from './actor';

/** How much of a commitment one sees: everything, as the ledger shows it, what is published, or that it does not exist. */
export const SIGHTS = ['whole', 'ledger', 'published', 'none'] as const;
export type Sight = (typeof SIGHTS)[number];

export interface Sighted {
  readonly leadDepartmentId: DepartmentId | null;
  readonly supportingDepartmentIds: readonly DepartmentId[];
}

/**
 * Ruling 19. A department sees its own commitments (lead or supporting) whole and the others of its programme as the
 * ledger shows them, without drafts and internal notes. Supervisor, government office and leader see the whole
 * jurisdiction; the congress monitor everything except drafts (`seesDrafts`); the administrator no business data.
 * Null is the public. Another jurisdiction never gets this far: its rows are not there.
 */
export function sightOf(actor: Actor | null, commitment: Sighted): Sight {
  if (!actor) return 'published';
  switch (actor.role) {
    case 'supervisor':
    case 'government_office':
    case 'leader':
    case 'congress_monitor':
      return 'whole';
    case 'reporter':
    case 'department_head':
      return isInvolved(actor, commitment) ? 'whole' : 'ledger';
    case 'administrator':
      return 'none';
  }
}

/** Drafts are the department's own and the supervising offices'; congress sees what has been said, not what is being written. */
export function seesDrafts(actor: Actor, commitment: Sighted): boolean {
  return actor.role !== 'congress_monitor' && sightOf(actor, commitment) === 'whole';
}

/** Throws `not_found`: what one may not see answers like what is not there. */
export function requireWhole(actor: Actor, commitment: Sighted): void {
  if (sightOf(actor, commitment) !== 'whole') throw new DomainError('not_found');
}

const isInvolved = (actor: Actor, { leadDepartmentId, supportingDepartmentIds }: Sighted): boolean =>
  actor.departmentId === leadDepartmentId || supportingDepartmentIds.includes(actor.departmentId);
