import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { paths } from '../schema';

export type SlipFilter = Omit<
  NonNullable<paths['/api/v1/slips']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

export const slipsQuery = (filter: SlipFilter, limit = 100) =>
  infiniteQueryOptions({
    queryKey: ['slips', filter, limit],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/slips', { params: { query: { ...filter, limit, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const slipQuery = (id: string) =>
  queryOptions({
    queryKey: ['slip', id],
    queryFn: () => answerOf(api.GET('/api/v1/slips/{id}', { params: { path: { id } } })),
  });
