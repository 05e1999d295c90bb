import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Failed } from '../../shell/failed';
import { inboxWords } from '../../words/inbox';
import { useWords } from '../../words/words';

type Inbox = Pick<
  UseInfiniteQueryResult,
  'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'fetchNextPage' | 'error'
>;

/** Earlier ones come by themselves as one reads on; a button does it without scrolling. */
export function MoreNotices({ inbox }: { readonly inbox: Inbox }) {
  const words = useWords(inboxWords);
  const end = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, error } = inbox;
  const idle = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (!idle || !end.current) return;
    const near = new IntersectionObserver(([entry]) => void (entry?.isIntersecting && fetchNextPage()), {
      rootMargin: '600px',
    });
    near.observe(end.current);
    return () => near.disconnect();
  }, [idle, fetchNextPage]);
  if (isFetchNextPageError)
    return <Failed what={words.what} error={error} onAgain={() => void fetchNextPage()} />;
  return (
    <div ref={end} className="note" style={{ paddingTop: 12 }} role="status">
      {isFetchingNextPage && words.loadingMore}
      {idle && (
        <button type="button" className="btn" onClick={() => void fetchNextPage()}>
          {words.more}
        </button>
      )}
      {!hasNextPage && words.end}
    </div>
  );
}
