import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Question, Request } from './form';

const QUIET_MS = 500;

export interface Checked {
  readonly questions: readonly Question[];
  readonly late: boolean;
  readonly dueOn: string | null;
  readonly checking: boolean;
}

/** What would be asked about the figures as they stand, half a second after the last key. Nothing is written by it. */
export function useQuestions(commitmentId: string, request: Request): Checked {
  const asked = { period: request.period, figures: request.figures ?? [] };
  const settled = useSettled(JSON.stringify(asked));
  const { data, isFetching } = useQuery({
    queryKey: ['questions', commitmentId, settled],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/commitments/{id}/reports/questions', {
          // A question has no effect, so each is its own.
          params: { path: { id: commitmentId }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: JSON.parse(settled) as Request,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    retry: (count, error) => !(error instanceof Problem) && count < 2,
    staleTime: 60_000,
  });
  return {
    questions: data?.questions ?? [],
    late: data?.late ?? false,
    dueOn: data?.dueOn ?? null,
    checking: isFetching || settled !== JSON.stringify(asked),
  };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
