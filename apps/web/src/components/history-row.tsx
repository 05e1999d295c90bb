import type { Schemas } from '../api/problem';
import { moment } from '../format/dates';
import { componentWords } from '../words/components';
import { useSaid, useWords } from '../words/words';
import { ChangeWords } from './change-words';
import styles from './history-row.module.css';

interface Props {
  readonly event: Schemas['HistoryLineAnswer'];
  /** The programme's year: events of another are shown with theirs. */
  readonly year?: number;
  /** The person behind the post, for those who may know. */
  readonly person?: string;
}

/** When, which post, what in words, before struck through and after underlined. Stands in an `ol`. */
export function HistoryRow({ event, year, person }: Props) {
  const words = useWords(componentWords);
  const said = useSaid();
  const who = event.by ? `${event.by.department} ${event.by.title}` : words.byRuleActor;
  return (
    <li className={styles['event']}>
      <time dateTime={event.at} className={styles['when']}>
        {moment(event.at, year)}
      </time>
      <span className={styles['who']} title={person} lang={event.by ? 'zh' : undefined}>
        {who}
      </span>
      <div className={styles['what']}>
        <ChangeWords>{said(event)}</ChangeWords>
        {event.text && (
          <p className={styles['text']} lang="zh">
            {event.text}
          </p>
        )}
      </div>
    </li>
  );
}
