import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { Schemas } from '../problem';
import type { paths } from '../schema';

export type LedgerLine = Schemas['LedgerLine'];
export type LedgerFilter = Omit<
  NonNullable<paths['/api/v1/commitments']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;
export type LedgerCountsFilter = NonNullable<
  paths['/api/v1/commitments/counts']['get']['parameters']['query']
>;

const page = (filter: LedgerFilter, limit: number, cursor?: string) =>
  answerOf(api.GET('/api/v1/commitments', { params: { query: { ...filter, limit, cursor } } }));

/**
 * The ledger page by page: `useInfiniteQuery(ledgerQuery(filter))`. Each page says when it was asked for, for the
 * query's own time moves with every further page.
 */
export const ledgerQuery = (filter: LedgerFilter, limit = 100) =>
  infiniteQueryOptions({
    queryKey: ['ledger', filter, limit],
    queryFn: async ({ pageParam }) => {
      const readAt = Date.now();
      return { ...(await page(filter, limit, pageParam)), readAt };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** The first lines only, as for the search box or the sub-items of one item. */
export const linesQuery = (filter: LedgerFilter, limit = 50) =>
  queryOptions({
    queryKey: ['ledger', 'lines', filter, limit],
    queryFn: () => page(filter, limit),
  });

/** How many the filter finds, by light, and so again in each category and department. */
export const ledgerCountsQuery = (filter: LedgerCountsFilter) =>
  queryOptions({
    queryKey: ['ledger', 'counts', filter],
    queryFn: () => answerOf(api.GET('/api/v1/commitments/counts', { params: { query: filter } })),
  });
