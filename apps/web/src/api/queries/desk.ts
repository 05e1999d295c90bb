import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';

export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: () => answerOf(api.GET('/api/v1/desk')),
});

/** For each duty on the desk why it falls due on its day, and what follows if nothing is done. */
export const deskOutlookQuery = queryOptions({
  queryKey: ['desk', 'outlook'],
  queryFn: () => answerOf(api.GET('/api/v1/desk/outlook')),
  // The list stands without it.
  retry: false,
});
