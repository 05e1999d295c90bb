import { DomainError, requireWhole, type Actor, type Sighted } from '@app/domain';

/** A part of a commitment with what decides whether one may see it. */
export type WholeOnly<View> = Sighted & { readonly view: View };

/** Beside a commitment `c`: the departments that see it whole, and `view`, one SQL value. */
export const wholeOnly = (view: string): string => `json_build_object(
  'leadDepartmentId', c.lead_department_id,
  'supportingDepartmentIds', (select coalesce(json_agg(x.department_id), '[]') from supporting_department x
     where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id),
  'view', ${view})`;

/** The view, for those who see the commitment whole (ruling 19); throws `not_found` for everybody else. */
export function seenWhole<View>(actor: Actor, row: WholeOnly<View> | null): View {
  if (!row) throw new DomainError('not_found');
  requireWhole(actor, row);
  return row.view;
}
