import type { Operations } from '../../api/queries/operations';
import { operationsWords } from '../../words/operations';
import { useWords } from '../../words/words';
import styles from './operations.module.css';
import { StatusMark } from '../../components/status-mark';
import { useMoment } from './use-moment';

/** 接收端: whether the breaker of each lets anything through, and what waits. */
export function ReceiverTable({ receivers }: { readonly receivers: Operations['receivers'] }) {
  const { receivers: words, load, none } = useWords(operationsWords);
  const moment = useMoment();
  const { columns } = words;
  if (receivers.length === 0) return <p className="note">{words.nothing}</p>;
  return (
    <table className={`tb ${styles['table'] ?? ''}`}>
      <thead>
        <tr>
          {[columns.name, columns.kind, columns.breaker, columns.waiting, columns.dead, columns.error].map(
            (heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {receivers.map(({ id, name, kind, breaker, openUntil, waiting, dead, lastError }) => (
          <tr key={id}>
            <th scope="row" lang="zh">
              {name}
            </th>
            <td data-label={columns.kind}>{load.channels[kind] ?? kind}</td>
            <td>
              <StatusMark
                status={breaker === 'closed' ? 'ok' : 'warning'}
                text={[
                  words.breakers[breaker],
                  breaker === 'open' && openUntil && words.until(moment(openUntil)),
                ]
                  .filter(Boolean)
                  .join(' ')}
              />
            </td>
            <td data-label={columns.waiting}>{waiting}</td>
            <td data-label={columns.dead} className={dead > 0 ? 'red' : undefined}>
              {dead}
            </td>
            <td data-label={columns.error} className={styles['reason']}>
              {lastError ?? none}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
