import { Link } from '@tanstack/react-router';
import type { Operations } from '../../api/queries/operations';
import { operationsWords } from '../../words/operations';
import { useWords } from '../../words/words';
import styles from './operations.module.css';

/** 待发: what waits by channel, and what could not be delivered, with the way to send it again. */
export function LoadTable({ channels }: { readonly channels: Operations['channels'] }) {
  const { load: words } = useWords(operationsWords);
  const { columns } = words;
  if (channels.length === 0) return <p className="note">{words.nothing}</p>;
  return (
    <table className={`tb ${styles['table'] ?? ''}`}>
      <thead>
        <tr>
          <th scope="col">{columns.channel}</th>
          {[columns.pending, columns.due, columns.late, columns.dead].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {channels.map(({ channel, pending, due, late, dead }) => (
          <tr key={channel}>
            <th scope="row">{words.channels[channel] ?? channel}</th>
            <td data-label={columns.pending}>{pending}</td>
            <td data-label={columns.due}>{due}</td>
            <td data-label={columns.late} className={late > 0 ? 'red' : undefined}>
              {late}
            </td>
            <td data-label={columns.dead}>
              {dead === 0 ? (
                0
              ) : (
                <Link to="/administration" search={{ tab: 'delivery' }} className="red">
                  {words.dead(dead)}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
