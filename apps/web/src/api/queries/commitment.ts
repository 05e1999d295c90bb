import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { paths } from '../schema';

export const commitmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['commitment', id],
    queryFn: () => answerOf(api.GET('/api/v1/commitments/{id}', { params: { path: { id } } })),
  });

export type HistoryTopic = NonNullable<
  NonNullable<paths['/api/v1/commitments/{id}/history']['get']['parameters']['query']>['topic']
>;

/** The history in words, the newest first: all of it, or what concerns a topic. */
export const historyQuery = (id: string, topic?: HistoryTopic, limit = 50) =>
  infiniteQueryOptions({
    queryKey: ['commitment', id, 'history', topic ?? 'all', limit],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/commitments/{id}/history', {
          params: { path: { id }, query: { topic, limit, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Where it is going: its targets through the year, why each date, what follows if nobody does anything. */
export const outlookQuery = (id: string) =>
  queryOptions({
    queryKey: ['commitment', id, 'outlook'],
    queryFn: () => answerOf(api.GET('/api/v1/commitments/{id}/outlook', { params: { path: { id } } })),
  });
