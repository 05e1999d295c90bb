import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { historyQuery, type HistoryTopic } from '../../api/queries/commitment';
import { FilterChip } from '../../components/filter-chip';
import { HistoryRow } from '../../components/history-row';
import { SectionHeading } from '../../components/section-heading';
import { useRefusal } from '../../shell/use-refusal';
import { itemWords } from '../../words/item';
import { useWords } from '../../words/words';
import type { Item } from './acts/act';
import styles from './item.module.css';

const FIRST = 10;
const TOPICS = ['all', 'reports', 'reviews', 'slips', 'dates'] as const;
type Topic = HistoryTopic | 'all';

/** What happened to the item, in words, the newest first, all or by topic; earlier entries page by page. */
export function History({ item }: { readonly item: Item }) {
  const { history: words } = useWords(itemWords);
  const refusalOf = useRefusal();
  const [topic, setTopic] = useState<Topic>('all');
  const [asked, setAsked] = useState(false);
  const isAll = topic === 'all';
  const pages = useInfiniteQuery({
    ...historyQuery(item.id, isAll ? undefined : topic),
    enabled: asked || !isAll,
  });
  const loaded = pages.data?.pages.flatMap(({ items }) => items);
  const events = loaded ?? (isAll ? item.history.items.slice(0, FIRST) : []);
  const more = loaded
    ? pages.hasNextPage
    : isAll && (item.history.items.length > FIRST || item.history.next !== null);
  return (
    <section id="history">
      <SectionHeading
        note={more ? words.shown(events.length) : words.all(events.length)}
        end={<Topics chosen={topic} onChoose={setTopic} />}
      >
        {words.title}
      </SectionHeading>
      {loaded?.length === 0 && <p className={styles['quiet']}>{words.none}</p>}
      <ol aria-busy={pages.isFetching}>
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
          onClick={() => (asked || !isAll ? void pages.fetchNextPage() : setAsked(true))}
        >
          {pages.isFetching ? words.loading : words.more}
        </button>
      )}
    </section>
  );
}

interface TopicsProps {
  readonly chosen: Topic;
  readonly onChoose: (topic: Topic) => void;
}

function Topics({ chosen, onChoose }: TopicsProps) {
  const { history: words } = useWords(itemWords);
  return (
    <span role="group" aria-label={words.filter} className={`${styles['topics'] ?? ''} no-print`}>
      {TOPICS.map((topic) => (
        <FilterChip
          key={topic}
          label={words.topics[topic]}
          on={topic === chosen}
          onClick={() => onChoose(topic)}
        />
      ))}
    </span>
  );
}
