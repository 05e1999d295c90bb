import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';

export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  queryFn: () => answerOf(api.GET('/api/v1/departments')),
  staleTime: 5 * 60_000,
});

export const postsQuery = queryOptions({
  queryKey: ['posts'],
  queryFn: () => answerOf(api.GET('/api/v1/posts')),
});

export const peopleQuery = (limit = 50) =>
  infiniteQueryOptions({
    queryKey: ['people', limit],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/people', { params: { query: { limit, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
