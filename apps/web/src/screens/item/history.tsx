import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { historyQuery } from '../../api/queries/commitment';
import { HistoryRow } from '../../components/history-row';
import { SectionHeading } from '../../components/section-heading';
import { useRefusal } from '../../shell/use-refusal';
import { itemWords } from '../../words/item';
import { useWords } from '../../words/words';
import type { Item } from './acts/act';

const FIRST = 10;

/** What happened to the item, in words, the newest first; earlier entries page by page. */
export function History({ item }: { readonly item: Item }) {
  const { history: words } = useWords(itemWords);
  const refusalOf = useRefusal();
  const [asked, setAsked] = useState(false);
  const pages = useInfiniteQuery({ ...historyQuery(item.id), enabled: asked });
  const loaded = pages.data?.pages.flatMap(({ items }) => items);
  const events = loaded ?? item.history.items.slice(0, FIRST);
  const more = loaded ? pages.hasNextPage : item.history.items.length > FIRST || item.history.next !== null;
  return (
    <section id="history">
      <SectionHeading note={more ? words.shown(events.length) : words.all(events.length)}>
        {words.title}
      </SectionHeading>
      <ol>
        {events.map((event) => (
          <HistoryRow key={event.seq} event={event} year={item.programme.year} />
        ))}
      </ol>
      {pages.error && (
        <p role="alert" className="red">
          {refusalOf(pages.error)}
        </p>
      )}
      {more && (
        <button
          type="button"
          className="btn no-print"
          disabled={pages.isFetching}
          onClick={() => (asked ? void pages.fetchNextPage() : setAsked(true))}
        >
          {pages.isFetching ? words.loading : words.more}
        </button>
      )}
    </section>
  );
}
