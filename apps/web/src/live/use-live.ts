import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionQuery, useSession } from '../api/queries/session';
import { language } from '../preferences';
import { toast } from '../shell/toasts';
import { liveWords } from '../words/live';
import { apply } from './apply';
import { forgetChanges } from './changes';
import { listen } from './listen';
import type { News } from './news';
import { onePerBrowser } from './one-per-browser';

/** While somebody is signed in: what happens reaches this page as it happens. Ends with the session and with the post. */
export function useLive(): void {
  const queries = useQueryClient();
  const router = useRouter();
  const { person, post } = useSession();
  const [personId, postId] = [person.id, post.id];
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let position: string | null = null;
    const say = {
      notices: (more: number) => {
        const words = liveWords[language.get()];
        toast(words.notices(more), { text: words.open, act: () => void router.navigate({ to: '/inbox' }) });
      },
      item: (number: string) => toast(liveWords[language.get()].item(number)),
    };
    const hear = (news: News) => {
      if (signal.aborted) return;
      if (news.kind === 'position') position = news.id;
      apply(news, queries, say);
    };
    onePerBrowser({
      name: `luoshi.live.${personId}.${postId}`,
      signal,
      hear,
      read: (tell) =>
        listen({
          signal,
          since: () => position,
          tell,
          signedInAgain: () => queries.fetchQuery({ ...sessionQuery, staleTime: 0 }),
        }),
    });
    return () => {
      stop.abort();
      forgetChanges();
    };
  }, [queries, router, personId, postId]);
}
