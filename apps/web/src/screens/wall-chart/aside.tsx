import type { WallChart } from '../../api/queries/wall-chart';
import { LadderGlyph } from '../../components/ladder-glyph';
import { shortDay } from '../../format/dates';
import { percent } from '../../format/figure';
import { componentWords } from '../../words/components';
import { wallChartWords } from '../../words/wall-chart';
import { useWords } from '../../words/words';
import { Key } from './key';
import { Soon } from './soon';
import { SplitTable } from './split-table';
import styles from './aside.module.css';

interface Props {
  readonly chart: WallChart;
}

/** Beside the chart: how the items divide, what falls due, open slips, moved dates, the key. */
export function Aside({ chart }: Props) {
  return (
    <aside className={styles['aside']}>
      <SplitTable chart={chart} />
      <Soon chart={chart} />
      <OpenSlips chart={chart} />
      <Moved chart={chart} />
      <Key />
    </aside>
  );
}

/** Levels that have open slips, the highest first, and the items they lie on. */
function OpenSlips({ chart }: Props) {
  const { slips: words } = useWords(wallChartWords);
  const levels = chart.slips.filter(({ open }) => open > 0).sort((one, other) => other.level - one.level);
  const numbers = (level: number) =>
    chart.items
      .filter(({ openSlips }) => openSlips.some((slip) => slip.level === level))
      .map(({ number }) => number);
  return (
    <section>
      <h2>{words.title}</h2>
      {levels.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className={styles['table']}>
          <tbody>
            {levels.map(({ level, open }) => (
              <tr key={level}>
                <th scope="row">
                  <LadderGlyph level={level} />
                </th>
                <td>{words.numbers(numbers(level))}</td>
                <td className="num">
                  <b>{open}</b>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {words.total}
              </th>
              <td className="num">{levels.reduce((sum, { open }) => sum + open, 0)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}

const MOST = 4;

function Moved({ chart }: Props) {
  const { moved: words } = useWords(wallChartWords);
  const { due } = useWords(componentWords);
  const { year } = chart.programme;
  const day = (date: string | null) => (date === null ? '' : shortDay(date, year));
  return (
    <section>
      <h2>{words.title}</h2>
      {chart.moved.length === 0 && <p>{words.none}</p>}
      <ol className={styles['lines']}>
        {chart.moved.slice(0, MOST).map((item) => (
          <li key={item.id}>
            <b>{item.number}</b>
            <span title={due.original(day(item.originalDueOn))}>
              {item.extensionAskedFor === null
                ? words.changed(day(item.originalDueOn), day(item.dueOn))
                : words.asked(day(item.dueOn), day(item.extensionAskedFor))}
            </span>
          </li>
        ))}
      </ol>
      {chart.moved.length > MOST && <p>{words.more(chart.moved.length - MOST)}</p>}
      <p>{words.rate(percent(chart.onTime.original.rate), percent(chart.onTime.current.rate))}</p>
    </section>
  );
}
