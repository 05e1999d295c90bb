import { LadderGlyph } from '../../components/ladder-glyph';
import { timeOf } from '../../format/dates';
import { inboxWords } from '../../words/inbox';
import { useWords } from '../../words/words';
import { PlaceLink } from '../desk/place';
import type { Place } from '../desk/task';
import styles from './inbox.module.css';
import { type Notice, useReadNotice } from './read-notices';

interface Props {
  readonly notice: Notice;
  readonly place: Place;
}

/** One notice: what it is, what it says, when it came; the title leads to the place and marks it as read. */
export function NoticeRow({ notice, place }: Props) {
  const words = useWords(inboxWords);
  const read = useReadNotice();
  const { id, level, copy, title, body, createdAt, readAt } = notice;
  const unread = readAt === null;
  return (
    <li className={`${styles['notice']} ${unread ? styles['unread'] : ''}`}>
      <div className={styles['kind']}>
        {unread && (
          <span className={styles['dot']}>
            <span className="visually-hidden">{words.isUnread}</span>
          </span>
        )}
        {level > 0 ? <LadderGlyph level={level} /> : <span className="tag">{words.reminder}</span>}
      </div>
      <div>
        <PlaceLink
          place={place}
          className={styles['title'] ?? ''}
          notice
          onClick={() => unread && read.mutate(id)}
        >
          <span lang="zh">{title}</span>
        </PlaceLink>
        <p className={styles['body']} lang="zh">
          {body}
        </p>
      </div>
      <div className={styles['end']}>
        {copy && <span className="tag">{words.copy}</span>}
        <time dateTime={createdAt}>{timeOf(createdAt)}</time>
        {unread && (
          <button
            type="button"
            className="btn text"
            disabled={read.isPending}
            aria-label={words.readOne(title)}
            onClick={() => read.mutate(id)}
          >
            {words.read}
          </button>
        )}
      </div>
    </li>
  );
}
