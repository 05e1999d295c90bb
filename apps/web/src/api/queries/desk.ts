import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';

export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: () => answerOf(api.GET('/api/v1/desk')),
});
