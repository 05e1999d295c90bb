import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { Schemas } from '../problem';

export type Person = Schemas['Person'];
export type Post = Schemas['Post'];
export type Department = Schemas['Department'];
export type Receiver = Schemas['Receiver'];

const PAGE = 200;

/** Everybody of the jurisdiction: a few hundred, so that they can be counted and found without asking again. */
export const everybodyQuery = queryOptions({
  queryKey: ['people', 'everybody'],
  queryFn: async () => {
    const people: Person[] = [];
    let cursor: string | undefined;
    do {
      const page = await answerOf(api.GET('/api/v1/people', { params: { query: { limit: PAGE, cursor } } }));
      people.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    return people;
  },
});

/** How reminders get out; looked at while something is being mended, so it is asked again by itself. */
export const deliveriesQuery = queryOptions({
  queryKey: ['deliveries'],
  queryFn: () => answerOf(api.GET('/api/v1/deliveries')),
  refetchInterval: ({ state }) => (state.data?.retrying.length ? 5_000 : 15_000),
});

/** Where reminders and events go besides; asked again soon while a test message is under way. */
export const receiversQuery = queryOptions({
  queryKey: ['receivers'],
  queryFn: () => answerOf(api.GET('/api/v1/receivers')),
  refetchInterval: ({ state }) => (state.data?.items.some(isTesting) ? 3_000 : 15_000),
});

const isTesting = ({ lastTest }: Receiver): boolean =>
  lastTest?.state === 'sending' || lastTest?.state === 'pending';

export const calendarYearsQuery = queryOptions({
  queryKey: ['calendar', 'years'],
  queryFn: () => answerOf(api.GET('/api/v1/calendar/years')),
});

export const tokensQuery = queryOptions({
  queryKey: ['access-tokens'],
  queryFn: () => answerOf(api.GET('/api/v1/access-tokens')),
});

/** What goes with a post to whoever holds it next. */
export const openWorkQuery = (postId: string) =>
  queryOptions({
    queryKey: ['posts', postId, 'open-work'],
    queryFn: () => answerOf(api.GET('/api/v1/posts/{id}/open-work', { params: { path: { id: postId } } })),
  });

/** What a day that is made working or not would move. */
export const calendarEffectQuery = (date: string, working: boolean) =>
  queryOptions({
    queryKey: ['calendar', 'effect', date, working],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/calendar/days/{date}/effect', {
          params: { path: { date }, query: { working: working ? 'true' : 'false' } },
        }),
      ),
    staleTime: 0,
  });

/** What has still to be ruled on before a list's items can be registered. */
export const printedListQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programmes', programmeId, 'printed-list'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/programmes/{id}/printed-list', { params: { path: { id: programmeId } } })),
  });
