import type { Schemas } from '../../api/problem';
import { componentWords } from '../../words/components';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import styles from './overdue.module.css';

export interface Cell {
  readonly from: number;
  readonly to: number | null;
  /** Null: the whole row. */
  readonly level: number | null;
}

interface Props {
  readonly ages: readonly Schemas['OverdueAge'][];
  readonly chosen: Cell | null;
  readonly onChoose: (cell: Cell | null) => void;
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Ages down, levels across; each count leads to its things. Sums are written out, and red where they do not balance. */
export function OverdueAges({ ages, chosen, onChoose }: Props) {
  const { overdue: words } = useWords(supervisionWords);
  const { levels } = useWords(componentWords);
  const toggle = (cell: Cell) => onChoose(isSame(cell, chosen) ? null : cell);
  const at = (age: Schemas['OverdueAge'], level: number) =>
    age.counts.find(({ key }) => key === level)?.count ?? 0;
  const column = (level: number) => ages.reduce((sum, age) => sum + at(age, level), 0);
  return (
    <table className={`tb ${styles['ages'] ?? ''}`}>
      <thead>
        <tr>
          <th scope="col">{words.ageHead}</th>
          {LEVELS.map((level) => (
            <th key={level} scope="col" className="num">
              {level === 0 ? words.noSlip : levels[level]}
            </th>
          ))}
          <th scope="col" className="num">
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {ages.map((age) => {
          const { from, to } = age;
          return (
            <tr key={from}>
              <th scope="row">{words.age(from, to)}</th>
              {LEVELS.map((level) => (
                <td key={level} className="num">
                  <Count
                    count={at(age, level)}
                    label={`${words.age(from, to)} ${level === 0 ? words.noSlip : (levels[level] ?? '')}`}
                    chosen={isSame({ from, to, level }, chosen)}
                    onPress={() => toggle({ from, to, level })}
                  />
                </td>
              ))}
              <td className="num">
                <Count
                  count={age.total}
                  label={`${words.age(from, to)} ${words.total}`}
                  chosen={isSame({ from, to, level: null }, chosen)}
                  onPress={() => toggle({ from, to, level: null })}
                />
                {!age.balanced && (
                  <b className="red" role="alert">
                    {' '}
                    {words.unbalanced(age.difference)}
                  </b>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          {LEVELS.map((level) => (
            <td key={level} className="num">
              {column(level)}
            </td>
          ))}
          <td className="num">{ages.reduce((sum, { total }) => sum + total, 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const isSame = (one: Cell, other: Cell | null) => one.from === other?.from && one.level === other.level;

interface CountProps {
  readonly count: number;
  readonly label: string;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

function Count({ count, label, chosen, onPress }: CountProps) {
  if (count === 0) return <span className="faint">0</span>;
  return (
    <button
      type="button"
      className={styles['count']}
      aria-pressed={chosen}
      aria-label={`${label} ${count}`}
      onClick={onPress}
    >
      {count}
    </button>
  );
}
