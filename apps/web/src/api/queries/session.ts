import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import { expiry } from '../expiry';
import type { Schemas } from '../problem';

export type Session = Schemas['SessionAnswer'];

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => remember(await answerOf(api.GET('/api/v1/sessions/current'))),
  staleTime: 5 * 60_000,
});

/** From now on a 401 means that this person's session has ended. */
export function remember(session: Session): Session {
  expiry.know({ personId: session.person.id, loginName: session.person.loginName });
  return session;
}

/**
 * What the office's clock shows at a moment of this device's (`Date.now()`, a query's `dataUpdatedAt`): 09:26 in the
 * jurisdiction's zone. A demonstration's clock stands elsewhere than the device's.
 */
export function useOfficeTime(): (at: number) => string {
  const { data: session, dataUpdatedAt } = useQuery(sessionQuery);
  return (at) => {
    const shift = session ? Date.parse(session.now) - dataUpdatedAt : 0;
    return new Date(at + shift).toLocaleTimeString('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: session?.jurisdiction.zone ?? 'Asia/Shanghai',
    });
  };
}

/** Who is signed in, in which post, and what day it is. Every screen behind the shell may count on it. */
export const useSession = (): Session => useSuspenseQuery(sessionQuery).data;

/** Whether the post may do something that is no single commitment's; the server says so, not the post's role. */
export function useMay(): (action: string) => boolean {
  const { actions } = useSession();
  return (action) => actions.includes(action);
}
