import { useSession } from '../../api/queries/session';
import { timeOf } from '../../format/dates';
import { operationsWords } from '../../words/operations';
import { useWords } from '../../words/words';
import type { CanaryMinute } from './canary-minutes';

/** The strip in figures, the newest minute first. */
export function CanaryTable({ minutes }: { readonly minutes: readonly CanaryMinute[] }) {
  const { canary: words, none } = useWords(operationsWords);
  const { zone } = useSession().jurisdiction;
  const { columns } = words;
  return (
    <table className="tb">
      <thead>
        <tr>
          <th scope="col">{columns.minute}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col" className="num">
            {columns.late}
          </th>
          <th scope="col">{columns.woken}</th>
        </tr>
      </thead>
      <tbody>
        {minutes.toReversed().map(({ at, state, canary }) => (
          <tr key={at}>
            <th scope="row">{timeOf(at, zone)}</th>
            <td>{words.states[state]}</td>
            <td className="num">{canary?.lateSeconds?.toFixed(1) ?? none}</td>
            <td>{canary?.sentAt ? (canary.rungAt === null ? words.sweep : words.alarm) : none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
