import { useQuery } from '@tanstack/react-query';
import { whyQuery } from '../../api/queries/calendar';
import { policiesQuery } from '../../api/queries/policies';
import type { Item } from './form';

/** The day by which the supervision office owes its review, counted by the calendar from today; null where unknown. */
export function useReviewBy({ programme, today }: Item): string | null {
  const { data: policies } = useQuery({ ...policiesQuery(programme.id), retry: false });
  const days = policies?.policies[0]?.policy.handling['review_report'] ?? null;
  const { data } = useQuery({ ...whyQuery(today, { days: days ?? 0 }), enabled: days !== null });
  return data?.to ?? null;
}
