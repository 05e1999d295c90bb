import {
  allowedActions,
  asId,
  isPending,
  isPeriod,
  type Action,
  type Actor,
  type DepartmentId,
  type Sighted,
} from '@app/domain';
import type { CommitmentRow } from './commitment-row';

/** Whose it is, for the table of who sees what. */
export const sighted = ({
  commitment,
  supporting,
}: Pick<CommitmentRow, 'commitment' | 'supporting'>): Sighted => ({
  leadDepartmentId: commitment.leadDepartmentId,
  supportingDepartmentIds: supporting.map(({ id }) => asId<DepartmentId>(id)),
});

/** What the actor may do now, from the row as it was loaded, by the table that the rules refuse by. */
export function actionsOf(row: CommitmentRow, actor: Actor): readonly Action[] {
  const { today, reports, duties } = row;
  const accepted = reports.filter(({ state }) => state === 'accepted').at(-1);
  const openPeriods = duties.flatMap(({ kind, state, opensOn, subject }) =>
    kind === 'report' && state === 'open' && opensOn <= today && isPeriod(subject) ? [subject] : [],
  );
  return allowedActions(
    {
      commitment: { ...row.commitment, jurisdictionId: actor.jurisdictionId },
      light: row.standing.light,
      duties,
      openPeriods,
      pendingReport: reports.find(isPending) ?? null,
      lastAcceptedAuthorId: accepted?.authorPersonId ?? null,
      pendingClaim: row.claims.find(({ state }) => state === 'waiting') ?? null,
      pendingExtensions: row.extensionRequests.filter(({ state }) => state === 'waiting'),
      openSlips: row.slips.filter(({ state }) => state === 'open'),
      pendingResolutions: row.resolutions.filter(({ state }) => state === 'recorded'),
    },
    actor,
  );
}
