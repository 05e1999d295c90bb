import type { Person } from '../../../api/queries/administration';
import { useSession } from '../../../api/queries/session';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import type { PersonAct } from './people';

interface Props {
  readonly person: Person;
  readonly onAct: (act: PersonAct) => void;
}

/** One person: name, login name, posts, address, and what can be done. */
export function PersonRow({ person, onAct }: Props) {
  const { people: words } = useWords(administrationWords);
  const me = useSession().person.id === person.id;
  const { displayName, loginName, email, posts, active } = person;
  // Nobody retires himself: the server refuses it, so it is not offered.
  const acts: readonly PersonAct[] = me ? ['change'] : active ? ['change', 'reset', 'retire'] : ['retire'];
  return (
    <tr className={active ? undefined : styles['retired']}>
      <th scope="row" lang="zh">
        {displayName} {!active && <span className="tag">{words.retired}</span>}
        {me && <span className="tag">{words.me}</span>}
      </th>
      <td data-label={words.columns.login}>{loginName}</td>
      <td data-label={words.columns.posts}>
        {posts.length === 0 ? (
          <span className="faint">{active ? words.idle : '—'}</span>
        ) : (
          <span lang="zh">{posts.map(({ department, title }) => `${department} ${title}`).join('；')}</span>
        )}
      </td>
      <td data-label={words.columns.mail} className={styles['wrap']}>
        {email ?? <span className="faint">{words.noMail}</span>}
      </td>
      <td>
        {acts.map((act) => (
          <button
            key={act}
            type="button"
            className="btn text"
            aria-label={words.actOn(
              act === 'retire' && !active ? words.reactivate : words.does[act],
              displayName,
            )}
            onClick={() => onAct(act)}
          >
            {act === 'retire' && !active ? words.reactivate : words.does[act]}
          </button>
        ))}
      </td>
    </tr>
  );
}
