import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '../../api/client';

/**
 * One act with its idempotency key: pressed again after a failure it still happens once. What it changed is fetched
 * anew before `onDone`, so that the row is there when the dialogue goes.
 */
export function useAct<I, O>(
  act: (input: I, key: { 'Idempotency-Key': string }) => Promise<O>,
  { changes, onDone }: { changes: readonly QueryKey[]; onDone: (answer: O, input: I) => void },
) {
  const queries = useQueryClient();
  const kept = useRef<{ readonly of: string; readonly key: string }>(undefined);
  const keyOf = (input: I): string => {
    // Another text is another act.
    const of = JSON.stringify(input) ?? '';
    if (kept.current?.of !== of) kept.current = { of, key: newKey() };
    return kept.current.key;
  };
  return useMutation({
    mutationFn: (input: I) => act(input, { 'Idempotency-Key': keyOf(input) }),
    onSuccess: async (answer, input) => {
      kept.current = undefined;
      await Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey })));
      onDone(answer, input);
    },
  });
}
