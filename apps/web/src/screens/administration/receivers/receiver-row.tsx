import { Link } from '@tanstack/react-router';
import { answerOf, api } from '../../../api/client';
import type { Receiver } from '../../../api/queries/administration';
import { useSession } from '../../../api/queries/session';
import { moment } from '../../../format/dates';
import { toast } from '../../../shell/toasts';
import { useRefusal } from '../../../shell/use-refusal';
import { receiversWords } from '../../../words/receivers';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { useAct } from '../use-act';
import { ReceiverState } from './receiver-state';
import type { DialogueAct } from './receivers';

interface Props {
  readonly receiver: Receiver;
  readonly topics: number;
  readonly onAct: (act: DialogueAct) => void;
}

/** One receiver: what it gets, how it stands, and what can be done with it. */
export function ReceiverRow({ receiver, topics, onAct }: Props) {
  const words = useWords(receiversWords);
  const { columns } = words;
  const year = Number(useSession().today.slice(0, 4));
  const { kind, name, address, state, lastSentAt, waiting, dead } = receiver;
  return (
    <tr className={state === 'retired' ? styles['retired'] : undefined}>
      <th scope="row">
        <b lang="zh">{name}</b> <span className="tag">{words.kinds[kind]}</span>
        <p className={`note ${styles['wrap'] ?? ''}`}>{address}</p>
      </th>
      <td data-label={columns.what}>
        <What receiver={receiver} topics={topics} />
      </td>
      <td>
        <ReceiverState receiver={receiver} />
      </td>
      <td data-label={columns.last} className="nowrap">
        {lastSentAt ? moment(lastSentAt, year) : words.never}
      </td>
      <td data-label={columns.waiting}>{waiting}</td>
      <td data-label={columns.dead}>
        {dead === 0 ? (
          0
        ) : (
          <Link to="/administration" search={{ tab: 'delivery' }} className="red">
            {words.resend(dead)}
          </Link>
        )}
      </td>
      <td>
        <Acts receiver={receiver} onAct={onAct} />
      </td>
    </tr>
  );
}

function What({ receiver, topics }: Omit<Props, 'onAct'>) {
  const words = useWords(receiversWords);
  const { kind, department } = receiver;
  if (kind !== 'webhook')
    return <span lang="zh">{department === null ? words.everybody : words.ofDepartment(department)}</span>;
  return receiver.topics.length === topics ? words.allTopics : words.topics(receiver.topics.length);
}

const ACTS: readonly Receiver['actions'][number][] = [
  'test_receiver',
  'change_receiver',
  'rotate_receiver_secret',
  'retire_receiver',
];

function Acts({ receiver, onAct }: Omit<Props, 'topics'>) {
  const words = useWords(receiversWords);
  const refusalOf = useRefusal();
  const { id, name, actions } = receiver;
  const test = useAct(
    (to: string, header) =>
      answerOf(api.POST('/api/v1/receivers/{id}/test-messages', { params: { path: { id: to }, header } })),
    { changes: [['receivers']], onDone: () => toast(words.tested(name)) },
  );
  return (
    <>
      {ACTS.filter((act) => actions.includes(act)).map((act) => (
        <button
          key={act}
          type="button"
          className="btn text"
          disabled={act === 'test_receiver' && test.isPending}
          aria-label={words.actOn(words.acts[act], name)}
          onClick={() => (act === 'test_receiver' ? test.mutate(id) : onAct(act))}
        >
          {words.acts[act]}
        </button>
      ))}
      {test.error !== null && (
        <p role="alert" className="red">
          {refusalOf(test.error)}
        </p>
      )}
    </>
  );
}
