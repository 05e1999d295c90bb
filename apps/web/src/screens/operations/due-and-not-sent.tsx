import type { Operations } from '../../api/queries/operations';
import { Sum } from '../../components/sum';
import { operationsWords } from '../../words/operations';
import { useWords } from '../../words/words';
import styles from './operations.module.css';

/** 到点没发: the one figure that has to be 0, written out as its parts. */
export function DueAndNotSent({ late }: { readonly late: Operations['late'] }) {
  const words = useWords(operationsWords).late;
  const { reminders, checks, digests } = late;
  const total = reminders + checks + digests;
  return (
    <section className={styles['late']} aria-labelledby="due-and-not-sent">
      <h2 id="due-and-not-sent">{words.title}</h2>
      <p className={[styles['figure'], total > 0 && 'red'].filter(Boolean).join(' ')}>{total}</p>
      <p className={total > 0 ? 'red' : 'muted'}>{words.says(total)}</p>
      <p className="note">
        <Sum
          whole={words.whole(total)}
          total={total}
          parts={[
            { label: words.parts.reminders, count: reminders },
            { label: words.parts.checks, count: checks },
            { label: words.parts.digests, count: digests },
          ]}
        />
      </p>
    </section>
  );
}
