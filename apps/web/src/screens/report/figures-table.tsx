import { monthName } from '../../format/dates';
import { reportWords } from '../../words/report';
import { useLanguage, useWords } from '../../words/words';
import { FigureRow } from './figure-row';
import type { Filed, Form, Item } from './form';
import type { Checked } from './use-questions';
import styles from './report.module.css';

interface Props {
  readonly item: Item;
  readonly period: string;
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  readonly last: Filed | null;
  readonly returned: Filed | null;
  readonly checked: Checked;
  readonly insisting: boolean;
  readonly onFocus: (targetId: string) => void;
}

/** One row a target: what was verified, what was first said, the figure, what it adds, and what will be asked. */
export function FiguresTable({ item, last, returned, ...rest }: Props) {
  const { columns: words } = useWords(reportWords);
  const language = useLanguage();
  const month = monthName(rest.period, language);
  const before = last ? words.before(monthName(last.period, language)) : words.noBefore;
  return (
    <table className={`tb ${styles['figures'] ?? ''}`}>
      <thead>
        <tr>
          <th scope="col">{words.target}</th>
          <th scope="col" className="num">
            {before}
          </th>
          {returned && (
            <th scope="col" className="num">
              {words.firstSaid(month)}
            </th>
          )}
          <th scope="col" className="num">
            {words.now(month)}
          </th>
          <th scope="col" className="num">
            {words.added}
          </th>
          <th scope="col">{words.check}</th>
        </tr>
      </thead>
      <tbody>
        {item.targets.map((target) => (
          <FigureRow
            key={target.id}
            {...rest}
            target={target}
            before={last?.figures.find(({ targetId }) => targetId === target.id) ?? null}
            beforeLabel={before}
            firstSaid={
              returned ? (returned.figures.find(({ targetId }) => targetId === target.id) ?? null) : undefined
            }
            firstLabel={words.firstSaid(month)}
          />
        ))}
      </tbody>
    </table>
  );
}
