import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';

/** The reports of one commitment, the newest first. */
export const reportsQuery = (commitmentId: string) =>
  queryOptions({
    queryKey: ['commitment', commitmentId, 'reports'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/commitments/{id}/reports', { params: { path: { id: commitmentId } } })),
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: () => answerOf(api.GET('/api/v1/reports/{id}', { params: { path: { id } } })),
  });
