import { useState } from 'react';
import type { Person, Post } from '../../../api/queries/administration';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { SelectField } from '../field';
import { FormDialogue } from '../form-dialogue';
import { OpenWork } from './open-work';

interface Props {
  readonly post: Post;
  readonly department: string;
  readonly people: readonly Person[];
  readonly busy: boolean;
  readonly error: unknown;
  /** Null leaves the post vacant. */
  readonly onGo: (successor: Person | null) => void;
  readonly onClose: () => void;
}

const VACATE = 'vacate';

export const namesOf = ({ holders }: Post) => holders.map(({ displayName }) => displayName).join('、');

/** Who takes the post over, and what goes along, said before the button is pressed. */
export function HandOverForm({ post, department, people, busy, error, onGo, onClose }: Props) {
  const { posts: words } = useWords(administrationWords);
  const [to, setTo] = useState('');
  const before = namesOf(post);
  const successor = people.find(({ id }) => id === to);
  const candidates = people.filter(
    ({ id, active }) => active && post.holders.every((holder) => holder.id !== id),
  );
  const options = candidates.map(({ id, displayName, loginName }) => ({
    value: id,
    text: `${displayName}（${loginName}）`,
  }));
  return (
    <FormDialogue
      title={before ? words.handOverTitle(post.title) : words.fillTitle(post.title)}
      go={to === VACATE ? words.vacate : before ? words.handOver : words.fill}
      danger={to === VACATE}
      busy={busy}
      error={error}
      onClose={onClose}
      onGo={() => onGo(to === VACATE ? null : (successor ?? null))}
    >
      <p className="muted" lang="zh">
        {department} · {post.title} · {before || words.vacant}
      </p>
      <SelectField
        label={words.successor}
        none={words.choose}
        value={to}
        options={before ? [...options, { value: VACATE, text: words.leaveVacant }] : options}
        onChange={setTo}
      />
      <ul className={styles['says']} aria-live="polite">
        <li>
          <b>{words.goesAlong}</b>
          <OpenWork postId={post.id} />
        </li>
        {(to === VACATE ? words.vacateSays : words.handOverSays(before)).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {successor && successor.posts.length > 0 && (
          <li>
            {words.keeps(
              successor.displayName,
              successor.posts.map(({ title, department: of }) => of + title),
            )}
          </li>
        )}
      </ul>
    </FormDialogue>
  );
}
