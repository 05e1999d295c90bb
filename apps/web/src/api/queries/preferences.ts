import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { Schemas } from '../problem';

export type Preferences = Schemas['PreferencesBody'];

export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: () => answerOf(api.GET('/api/v1/preferences')),
  staleTime: 5 * 60_000,
});

/** How the person likes the pages; undefined until it is known. A change is seen at once and taken back if refused. */
export function usePreferences() {
  const queries = useQueryClient();
  const { data } = useQuery(preferencesQuery);
  const { mutate } = useMutation({
    scope: { id: 'preferences' },
    mutationFn: async (change: Partial<Preferences>) => {
      const now = await answerOf(api.GET('/api/v1/preferences'));
      return answerOf(api.PUT('/api/v1/preferences', { body: { ...now, ...change } }));
    },
    onMutate: (change) => {
      queries.setQueryData(preferencesQuery.queryKey, (now) => now && { ...now, ...change });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: preferencesQuery.queryKey }),
  });
  return { preferences: data, change: mutate };
}
