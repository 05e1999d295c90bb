import type { Ref } from 'react';
import { DaysLeftMark } from '../../components/days-left-mark';
import { shortDay } from '../../format/dates';
import { useChangedIds } from '../../live/changes';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import type { QueueEntry } from './queue-entry';
import styles from './reviews.module.css';

interface Props {
  readonly ref: Ref<HTMLOListElement>;
  readonly entries: readonly QueueEntry[];
  /** When the entries were read. */
  readonly readAt: number;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** What waits, the nearest limit first. One stop of Tab; focus moves with j and k and shows what it stands on. */
export function QueueList({ ref, entries, readAt, chosen, onChoose }: Props) {
  const words = useWords(supervisionWords);
  const changed = useChangedIds(readAt);
  const stop = entries.some(({ id }) => id === chosen) ? chosen : entries[0]?.id;
  return (
    <ol ref={ref} className={styles['queue']} aria-label={words.queue.list}>
      {entries.map((entry) => (
        <li key={entry.id} data-changed={changed.has(entry.item.id) || undefined}>
          <button
            id={`queue-${entry.id}`}
            type="button"
            tabIndex={entry.id === stop ? 0 : -1}
            aria-current={entry.id === chosen ? 'true' : undefined}
            onClick={() => onChoose(entry.id)}
            onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onChoose(entry.id)}
          >
            <span className={styles['kind']}>{words.queue.kinds[kindOf(entry)]}</span>
            <span className={styles['what']}>
              <b>{words.queue.item(entry.item.number, entry.item.title)}</b>
              <span className="small muted">
                <Note entry={entry} />
              </span>
            </span>
            <span className={styles['left']}>
              {entry.workingDaysLeft === null ? (
                <span className="small muted">{words.queue.noLimit}</span>
              ) : (
                <DaysLeftMark workingDaysLeft={entry.workingDaysLeft} />
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

const kindOf = (entry: QueueEntry) =>
  entry.kind === 'report' && entry.report.returnedTimes > 0 ? 'late_report' : entry.kind;

function Note({ entry }: { readonly entry: QueueEntry }): string {
  const { queue } = useWords(supervisionWords);
  if (entry.kind === 'report') {
    const { department, submittedOn, late, returnedTimes } = entry.report;
    return queue.report(department?.name ?? '', shortDay(submittedOn ?? ''), late, returnedTimes);
  }
  if (entry.kind === 'answer')
    return queue.answer(entry.slip.number, shortDay(entry.slip.reply?.promisedOn ?? ''));
  return queue.task(entry.task.title);
}
