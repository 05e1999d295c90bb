import { DomainError } from '../error';
import type { Commitment } from './commitment';
import type { LifecycleState } from './lifecycle-state';

/** Months go on while a claim is reviewed, so a report is taken from acknowledgement until sign-off. */
const REPORTABLE_STATES: readonly LifecycleState[] = [
  'in_progress',
  'claimed',
  'under_review',
  'field_check',
  'returned',
  'reopened',
];

/** True for a leaf in hand that is not merged into another item. */
export const isReportable = (commitment: Pick<Commitment, 'state' | 'isLeaf' | 'mergedIntoId'>): boolean =>
  commitment.isLeaf && commitment.mergedIntoId === null && REPORTABLE_STATES.includes(commitment.state);

/** Throws `parent_has_no_lifecycle` for a parent, `transition_not_allowed` outside the months of work. */
export function requireReportable(commitment: Pick<Commitment, 'state' | 'isLeaf' | 'mergedIntoId'>): void {
  if (!commitment.isLeaf) throw new DomainError('parent_has_no_lifecycle');
  if (!isReportable(commitment)) {
    throw new DomainError('transition_not_allowed', {
      state: commitment.state,
      transition: 'submit_report',
      allowed: '',
    });
  }
}
