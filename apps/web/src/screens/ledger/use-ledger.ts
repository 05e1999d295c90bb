import {
  keepPreviousData,
  useInfiniteQuery,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { type LedgerLine, ledgerCountsQuery, ledgerQuery, linesQuery } from '../../api/queries/ledger';
import { filterOf, groupingOf, pageFilterOf } from './asked';
import { entriesOf } from './entries';
import type { LedgerSearch } from './search';

const PAGE = 200;
/** So many entries before the end of what is here, the next page is asked for. */
const AHEAD = 120;
/** Rows stay where they are until somebody asks for them anew. */
const STAY = { staleTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

interface Asked {
  readonly programmeId: string;
  readonly search: LedgerSearch;
  readonly unfolded: ReadonlySet<string>;
  readonly nobody: string;
}

/** The lines that are here, how many there are in all, and both as the entries of a window. */
export function useLedger({ programmeId, search, unfolded, nobody }: Asked) {
  const pages = useInfiniteQuery({
    ...ledgerQuery(pageFilterOf(programmeId, search), PAGE),
    ...STAY,
    placeholderData: keepPreviousData,
  });
  const { data: counts } = useQuery({
    ...ledgerCountsQuery(filterOf(programmeId, search)),
    placeholderData: keepPreviousData,
  });
  const children = useChildren(unfolded);
  const lines = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data]);
  const grouping = groupingOf(search);
  const total = pages.hasNextPage
    ? Math.max(counts?.byLight.total ?? 0, lines?.length ?? 0)
    : (lines?.length ?? 0);
  const entries = useMemo(
    () => entriesOf({ lines: lines ?? [], total, grouping, children, nobody }),
    [lines, total, grouping, children, nobody],
  );
  const queries = useQueryClient();
  const readAnew = useCallback(
    () => void queries.refetchQueries({ queryKey: ['ledger'], type: 'active' }),
    [queries],
  );
  return { ...pages, lines, counts, entries, children, readAt: pages.data?.pages[0]?.readAt ?? 0, readAnew };
}

/** The sub-items of what is unfolded, as they come. */
function useChildren(unfolded: ReadonlySet<string>): ReadonlyMap<string, readonly LedgerLine[]> {
  return useQueries({
    queries: [...unfolded].map((parentId) => ({
      ...linesQuery({ parentId, rows: 'leaf', stages: true }, PAGE),
      ...STAY,
    })),
    combine: combined,
  });
}

function combined(
  results: readonly { readonly data?: { readonly items: readonly LedgerLine[] } | undefined }[],
) {
  const children = new Map<string, readonly LedgerLine[]>();
  for (const { data } of results) {
    const parent = data?.items[0]?.parentId;
    if (data && parent) children.set(parent, data.items);
  }
  return children;
}

export interface Following {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isError: boolean;
  readonly fetchNextPage: () => unknown;
}

/** Asks for the next page before the end of what is here comes into sight. */
export function useFollowing(
  { hasNextPage, isFetchingNextPage, isError, fetchNextPage }: Following,
  end: number,
  here: number,
): void {
  const wanted = hasNextPage && !isFetchingNextPage && !isError && end + AHEAD > here;
  useEffect(() => {
    if (wanted) void fetchNextPage();
  }, [wanted, fetchNextPage]);
}
