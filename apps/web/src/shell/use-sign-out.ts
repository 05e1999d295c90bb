import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { answerOf, api } from '../api/client';
import { expiry } from '../api/expiry';
import { Problem } from '../api/problem';

/** Ends the session and forgets what it has seen. A session that has ended already is no failure. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    expiry.know(null);
    try {
      await answerOf(api.DELETE('/api/v1/sessions/current'));
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error;
    }
    await router.navigate({ to: '/sign-in' });
    queries.clear();
  };
}
