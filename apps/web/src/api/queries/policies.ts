import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';

export const policiesQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['policies', programmeId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/programmes/{id}/policies', { params: { path: { id: programmeId } } })),
  });
