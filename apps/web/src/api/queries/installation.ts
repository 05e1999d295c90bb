import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';

/** Whether this is a demonstration; answered without a session. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: () => answerOf(api.GET('/api/v1/installation')),
  staleTime: Infinity,
});
