import type { WallChart } from '../../api/queries/wall-chart';
import { fullDay, shortDay, weekday } from '../../format/dates';
import { wallChartWords } from '../../words/wall-chart';
import { useLanguage, useWords } from '../../words/words';
import styles from './aside.module.css';
import { groupsOf } from './groups-of';

interface Props {
  readonly chart: WallChart;
}
type Duty = WallChart['soon'][number];

interface Line {
  readonly day: string;
  readonly text: string;
  readonly duties: readonly Duty[];
}

/** More rows of text do not fit the sheet; so many signs are one row. */
const ROWS = 20;
const SIGNS = 13;

/** What falls due in the next ten working days, the same thing of one day in one line. */
export function Soon({ chart }: Props) {
  const { soon: words } = useWords(wallChartWords);
  const language = useLanguage();
  const lines = linesOf(chart.soon, words);
  const shown = fitting(lines);
  const hidden = lines.slice(shown).reduce((sum, { duties }) => sum + duties.length, 0);
  return (
    <section>
      <h2>{words.title}</h2>
      {lines.length === 0 && <p>{words.none}</p>}
      <ol className={styles['lines']}>
        {lines.slice(0, shown).map(({ day, text }, index) => (
          <li key={`${day} ${text}`}>
            {lines[index - 1]?.day === day ? (
              <span className="visually-hidden">{fullDay(day, language)}</span>
            ) : (
              <b>
                <time dateTime={day}>{shortDay(day, chart.programme.year)}</time>{' '}
                <i>{weekday(day, language).replace('周', '')}</i>
              </b>
            )}
            <span className={styles['what']}>{text}</span>
          </li>
        ))}
      </ol>
      {hidden > 0 && <p>{words.more(hidden)}</p>}
    </section>
  );
}

function linesOf(soon: readonly Duty[], words: (typeof wallChartWords)['zh']['soon']): Line[] {
  const groups = groupsOf(soon, ({ dueOn, kind, title }) => `${dueOn} ${words.what(kind, title)}`);
  return [...groups.values()].flatMap((duties) => {
    const [first, second] = duties;
    if (!first) return [];
    const what = words.what(first.kind, first.title);
    const numbers = duties.map(({ number }) => number);
    const text = second ? words.several(numbers, what) : words.one(first.number, first.commitmentTitle, what);
    return [{ day: first.dueOn, text, duties }];
  });
}

/** How many of the lines there is room for. */
function fitting(lines: readonly Line[]): number {
  let rows = 0;
  const past = lines.findIndex(({ text }) => (rows += Math.min(2, Math.ceil(text.length / SIGNS))) > ROWS);
  return past < 0 ? lines.length : past;
}
