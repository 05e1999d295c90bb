import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';

const HOUR = 60 * 60_000;

/** The days from … to, each a working day or why not. */
export const calendarQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['calendar', from, to],
    queryFn: () => answerOf(api.GET('/api/v1/calendar', { params: { query: { from, to } } })),
    staleTime: HOUR,
  });

/** The working days counted after `from`: so many (`days`), or up to a day (`to`). */
export const whyQuery = (from: string, until: { days: number } | { to: string }) =>
  queryOptions({
    queryKey: ['why', from, until],
    queryFn: () => answerOf(api.GET('/api/v1/calendar/why', { params: { query: { from, ...until } } })),
    staleTime: HOUR,
  });
