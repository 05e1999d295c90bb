import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';

export const inboxQuery = (filter: { unread?: boolean } = {}, limit = 50) =>
  infiniteQueryOptions({
    queryKey: ['inbox', filter, limit],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/inbox', { params: { query: { ...filter, limit, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** How many notices are unread; what lives under src/live/ writes into it as well. */
export const unreadQuery = queryOptions({
  queryKey: ['inbox', 'unread'],
  queryFn: async () =>
    (await answerOf(api.GET('/api/v1/inbox', { params: { query: { limit: 1, unread: true } } }))).unread,
});
