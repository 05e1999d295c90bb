import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type Programme, programmesQuery } from './api/queries/programmes';

/** The list one is looking at: the one in the address, else the latest that is more than a draft; null before the first. */
export function useProgramme(): Programme | null {
  const { programme } = useSearch({ from: '/app' });
  const { data } = useSuspenseQuery(programmesQuery);
  return (
    data.find(({ id }) => id === programme) ?? data.find(({ state }) => state !== 'draft') ?? data[0] ?? null
  );
}
