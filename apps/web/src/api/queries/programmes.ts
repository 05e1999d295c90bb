import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { Schemas } from '../problem';

export type Programme = Schemas['ProgrammeDescription'];
export type Summary = Schemas['SummaryAnswer'];

/** The lists of the jurisdiction, the latest year first. */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: () => answerOf(api.GET('/api/v1/programmes')),
  staleTime: 5 * 60_000,
  select: (programmes) => [...programmes].sort((one, other) => other.year - one.year),
});

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: ['programmes', id],
    queryFn: () => answerOf(api.GET('/api/v1/programmes/{id}', { params: { path: { id } } })),
  });

/** The counts of one list, which the server has made to balance. */
export const summaryQuery = (id: string) =>
  queryOptions({
    queryKey: ['summary', id],
    queryFn: () => answerOf(api.GET('/api/v1/programmes/{id}/summary', { params: { path: { id } } })),
  });
