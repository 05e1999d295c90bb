import { useQuery } from '@tanstack/react-query';
import { whyQuery } from '../../api/queries/calendar';
import { policiesQuery } from '../../api/queries/policies';
import type { Item } from './form';

/** The day by which the supervision office owes its review, counted by the calendar from today; null where unknown. */
export function useReviewBy({ programme, today }: Item): string | null {
  const { data: policies } = useQuery({ ...policiesQuery(programme.id), retry: false });
  const days = daysOf(policies?.policies[0]?.policy);
  const { data } = useQuery({ ...whyQuery(today, { days: days ?? 0 }), enabled: days !== null });
  return data?.to ?? null;
}

/** The policy is one document of the server's; of it only the working days of a review are read. */
function daysOf(policy: unknown): number | null {
  const { handling } = (policy ?? {}) as { handling?: Readonly<Record<string, unknown>> };
  const days = handling?.['review_report'];
  return typeof days === 'number' ? days : null;
}
