import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { Schemas } from '../problem';

export type Circular = Schemas['CircularAnswer'];

/** The monthly circular of one list: `2023-10`. */
export const circularQuery = (id: string, period: string) =>
  queryOptions({
    queryKey: ['circular', id, period],
    queryFn: () =>
      answerOf(api.GET('/api/v1/programmes/{id}/circulars/{period}', { params: { path: { id, period } } })),
  });
