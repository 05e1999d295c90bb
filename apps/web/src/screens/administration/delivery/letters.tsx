import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/problem';
import { useSession } from '../../../api/queries/session';
import { moment, shortDay } from '../../../format/dates';
import { toast } from '../../../shell/toasts';
import { useRefusal } from '../../../shell/use-refusal';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { useAct } from '../use-act';

interface Props {
  readonly letters: readonly Schemas['Letter'][];
  readonly resend: boolean;
}

/** Mails that did not get out: to whom, why, how often tried; dead ones can be sent again. */
export function Letters({ letters, resend }: Props) {
  const { delivery: words, acts } = useWords(administrationWords);
  const { columns } = words;
  return (
    <table className={`tb ${styles['list'] ?? ''}`}>
      <thead>
        <tr>
          {[columns.person, columns.day, columns.reminders, columns.attempts, columns.reason].map(
            (heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ),
          )}
          <th scope="col">{resend ? <span className="visually-hidden">{acts}</span> : columns.retryAt}</th>
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <LetterRow key={letter.id} letter={letter} resend={resend} />
        ))}
      </tbody>
    </table>
  );
}

function LetterRow({ letter, resend }: { readonly letter: Schemas['Letter']; readonly resend: boolean }) {
  const { delivery: words } = useWords(administrationWords);
  const { columns } = words;
  const refusalOf = useRefusal();
  const year = Number(useSession().today.slice(0, 4));
  const { person, receiver } = letter;
  const name = person?.displayName ?? receiver?.name ?? '';
  const again = useAct(
    (id: string, header) =>
      answerOf(api.POST('/api/v1/dead-letters/{id}/resend', { params: { path: { id }, header } })),
    { changes: [['deliveries']], onDone: () => toast(words.resent(name)) },
  );
  return (
    <tr>
      <th scope="row">
        <span lang="zh">{name}</span>
        <span className={`note ${styles['wrap'] ?? ''}`}>
          {' '}
          {receiver ? words.channelNames[letter.channel] : (person?.email ?? words.noAddress)}
        </span>
      </th>
      <td data-label={columns.day}>{shortDay(letter.day, year)}</td>
      <td data-label={columns.reminders}>{letter.reminders}</td>
      <td data-label={columns.attempts}>{letter.attempts}</td>
      <td data-label={columns.reason} className={styles['wrap']}>
        {letter.reason ?? '—'}
        {again.error !== null && (
          <p role="alert" className="red">
            {refusalOf(again.error)}
          </p>
        )}
      </td>
      <td data-label={resend ? undefined : columns.retryAt}>
        {resend ? (
          <button
            type="button"
            className="btn"
            disabled={again.isPending}
            aria-label={`${words.resend}：${name}`}
            onClick={() => again.mutate(letter.id)}
          >
            {words.resend}
          </button>
        ) : letter.retryAt ? (
          moment(letter.retryAt, year)
        ) : (
          words.sending
        )}
      </td>
    </tr>
  );
}
