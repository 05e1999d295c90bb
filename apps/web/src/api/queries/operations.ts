import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { Schemas } from '../problem';

export type Operations = Schemas['OperationsAnswer'];

const EVERY_MS = 10_000;

/** How the house runs, looked at while something is being mended: asked again by itself. */
export const operationsQuery = queryOptions({
  queryKey: ['operations'],
  queryFn: () => answerOf(api.GET('/api/v1/operations')),
  refetchInterval: EVERY_MS,
});
