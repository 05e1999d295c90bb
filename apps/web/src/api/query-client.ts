import { QueryClient } from '@tanstack/react-query';
import { connection } from './connection';
import { isPassing } from './problem';

/** A read that fails in passing is tried once more at once; then the screen says so and counts down to the next try. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && isPassing(error),
      retryDelay: 500,
      refetchOnWindowFocus: true,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

connection.onBack(() => void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' }));
