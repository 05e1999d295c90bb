import type { Operations } from '../../api/queries/operations';
import { operationsWords } from '../../words/operations';
import { useWords } from '../../words/words';
import styles from './operations.module.css';
import { StatusMark } from '../../components/status-mark';

type Counters = Operations['workers'][number]['counters'];

/** Only tells the process's own watchdog that something moves. */
const SILENT = ['progress'];
const FAULT = /_(failures|put_off|dead|stuck|too_late)$/;

/** 工作进程: the sign of life of each, what it did and what went wrong. */
export function WorkerTable({ workers }: { readonly workers: Operations['workers'] }) {
  const { workers: words } = useWords(operationsWords);
  const { columns } = words;
  if (workers.length === 0) return <p className="red">{words.nothing}</p>;
  return (
    <table className={`tb ${styles['table'] ?? ''}`}>
      <thead>
        <tr>
          {[columns.name, columns.status, columns.done, columns.faults].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {workers.map(({ worker, age, alive, counters }) => (
          <tr key={worker}>
            <th scope="row" className={styles['reason']}>
              {worker}
            </th>
            <td>
              <StatusMark
                status={alive ? 'ok' : 'unknown'}
                text={alive ? words.alive(Math.round(age)) : words.silent(Math.round(age))}
              />
            </td>
            <td data-label={columns.done}>
              <Counted counters={counters} faults={false} />
            </td>
            <td data-label={columns.faults}>
              <Counted counters={counters} faults />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counted({ counters, faults }: { readonly counters: Counters; readonly faults: boolean }) {
  const { workers: words, none } = useWords(operationsWords);
  const counted = Object.entries(counters).filter(
    ([name, count]) => count > 0 && !SILENT.includes(name) && FAULT.test(name) === faults,
  );
  if (counted.length === 0) return <span className="faint">{faults ? words.noFaults : none}</span>;
  return (
    <ul className={styles['counted']}>
      {counted.map(([name, count]) => (
        <li key={name}>
          {words.counters[name] ?? name} <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
