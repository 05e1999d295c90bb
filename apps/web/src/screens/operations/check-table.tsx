import type { Operations } from '../../api/queries/operations';
import { operationsWords } from '../../words/operations';
import { useSaid, useWords } from '../../words/words';
import { useMoment } from './use-moment';
import styles from './operations.module.css';
import { STATUSES, StatusMark } from '../../components/status-mark';

type Check = Operations['checks'][number];

const byUrgency = (a: Check, b: Check): number => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);

/** 检查: each with its state, since when, and what to do; what is not right stands first. */
export function CheckTable({ checks }: { readonly checks: readonly Check[] }) {
  const words = useWords(operationsWords).checks;
  const { columns } = words;
  return (
    <table className={`tb ${styles['table'] ?? ''}`}>
      <thead>
        <tr>
          {[columns.name, columns.status, columns.what, columns.since, columns.todo].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {checks.toSorted(byUrgency).map((check) => (
          <CheckRow key={check.name} check={check} />
        ))}
      </tbody>
    </table>
  );
}

function CheckRow({ check }: { readonly check: Check }) {
  const { checks: words, none, status: statuses } = useWords(operationsWords);
  const said = useSaid();
  const moment = useMoment();
  const { columns } = words;
  const { name, status, since, detailZh, detailEn, todoZh, todoEn, reason } = check;
  const todo = todoZh !== null && todoEn !== null ? said({ zh: todoZh, en: todoEn }) : null;
  return (
    <tr>
      <th scope="row">{words.names[name] ?? name}</th>
      <td>
        <StatusMark status={status} text={statuses[status]} />
      </td>
      <td data-label={columns.what}>
        {said({ zh: detailZh, en: detailEn })}
        {reason !== null && <p className={`note ${styles['reason'] ?? ''}`}>{reason}</p>}
      </td>
      <td data-label={columns.since} data-empty={since === null} className="nowrap">
        {since === null ? none : moment(since)}
      </td>
      <td data-label={columns.todo} data-empty={todo === null}>
        {todo ?? <span className="faint">{status === 'ok' ? words.nothing : none}</span>}
      </td>
    </tr>
  );
}
