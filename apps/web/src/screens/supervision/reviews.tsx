import { useNavigate, useSearch } from '@tanstack/react-router';
import { Splitter } from 'antd';
import { useRef } from 'react';
import { SectionHeading } from '../../components/section-heading';
import { useListKeys } from '../../keys/use-list-keys';
import { ChangesOffer } from '../../live/changes-offer';
import { Empty } from '../../shell/empty';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { ClaimReview } from './claim-review';
import { type QueueEntry, useReviewQueue } from './queue-entry';
import { QueueList } from './queue-list';
import { ReportReview } from './report-review';
import styles from './reviews.module.css';
import type { PanelProps } from './screen';
import { SlipDetail } from './slip-detail';
import { useWide } from './use-wide';

/** The review queue: what waits at the left, the one that is judged at the right, all by keyboard. */
export function Reviews({ programmeId }: PanelProps) {
  const words = useWords(supervisionWords);
  const { entries, error, refetch, readAt } = useReviewQueue(programmeId);
  return (
    <section>
      <SectionHeading note={entries?.length} end={words.queue.note}>
        {words.queue.title}
      </SectionHeading>
      <ChangesOffer readAt={readAt} onRefresh={refetch} />
      {error && !entries && <Failed what={words.queue.list} error={error} onAgain={refetch} />}
      {!error && !entries && <Loading columns={['36px', '22%', '8%', '60%']} onAgain={refetch} />}
      {entries?.length === 0 && <Empty done {...words.queue.empty} />}
      {entries && entries.length > 0 && <Queue entries={entries} readAt={readAt} />}
    </section>
  );
}

interface QueueProps {
  readonly entries: readonly QueueEntry[];
  readonly readAt: number;
}

function Queue({ entries, readAt }: QueueProps) {
  const words = useWords(supervisionWords);
  const { of } = useSearch({ from: '/app/supervision/$tab' });
  const navigate = useNavigate({ from: '/supervision/$tab' });
  const list = useRef<HTMLOListElement>(null);
  const wide = useWide();
  const chosen = entries.find(({ id }) => id === of) ?? (of === undefined && wide ? entries[0] : undefined);
  const choose = (id: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, of: id }), replace: true, resetScroll: false });
  useListKeys(list, 'button');
  const goOn = () => {
    const at = entries.findIndex(({ id }) => id === chosen?.id);
    const next = entries[at + 1] ?? entries[at - 1];
    choose(next?.id);
    if (next) requestAnimationFrame(() => document.getElementById(`queue-${next.id}`)?.focus());
  };
  const queue = (
    <QueueList ref={list} entries={entries} readAt={readAt} chosen={chosen?.id} onChoose={choose} />
  );
  const matter = chosen ? (
    <Matter key={chosen.id} entry={chosen} onDone={goOn} />
  ) : (
    of !== undefined && <p className={`note ${styles['gone'] ?? ''}`}>{words.queue.notHere}</p>
  );
  if (!wide) {
    return (
      <div className={styles['narrow']}>
        {!chosen && queue}
        {(chosen || of !== undefined) && (
          <>
            <button type="button" className="btn text" onClick={() => choose(undefined)}>
              ‹ {words.queue.back}
            </button>
            {matter}
          </>
        )}
      </div>
    );
  }
  return (
    <Splitter className={styles['split'] ?? ''}>
      <Splitter.Panel defaultSize={328} min={240} max="45%">
        {queue}
      </Splitter.Panel>
      <Splitter.Panel>
        <div className={styles['matter']}>{matter}</div>
      </Splitter.Panel>
    </Splitter>
  );
}

function Matter({ entry, onDone }: { readonly entry: QueueEntry; readonly onDone: () => void }) {
  if (entry.kind === 'report') return <ReportReview report={entry.report} onDone={onDone} />;
  if (entry.kind === 'answer') return <SlipDetail id={entry.id} />;
  return <ClaimReview kind={entry.kind} task={entry.task} />;
}
