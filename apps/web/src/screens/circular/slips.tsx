import type { Circular } from '../../api/queries/circular';
import { monthName } from '../../format/dates';
import { NOTHING } from '../../format/figure';
import { circularWords } from '../../words/circular';
import { componentWords } from '../../words/components';
import { useLanguage, useWords } from '../../words/words';
import { countOf } from './numbers';
import styles from './paper.module.css';

interface Props {
  readonly circular: Circular;
}

/** 四、督办单据: of the year, by level, and it balances. */
export function Slips({ circular: { slips, period } }: Props) {
  const words = useWords(circularWords);
  const { levels } = useWords(componentWords);
  const language = useLanguage();
  const { all } = slips;
  const of = (split: Circular['slips']['all']['year']) =>
    ['released', 'escalated', 'open'].map((key) => countOf(split, key));
  const [released = 0, escalated = 0, open = 0] = of(all.year);
  return (
    <section>
      <h2>{words.slips.title}</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.slips.level}</th>
            <th scope="col" className="num">
              {words.slips.year}
            </th>
            <th scope="col" className="num">
              {words.slips.released}
            </th>
            <th scope="col" className="num">
              {words.slips.escalated}
            </th>
            <th scope="col" className="num">
              {words.slips.open}
            </th>
            <th scope="col">{words.slips.items}</th>
          </tr>
        </thead>
        <tbody>
          {slips.levels
            .filter(({ year }) => year.total > 0)
            .map(({ level, year, open: its }) => (
              <tr key={level} className={year.balanced ? undefined : 'red'}>
                <th scope="row">{levels[level]}</th>
                <td className="num">{year.total}</td>
                {of(year).map((count, index) => (
                  <td key={index} className="num">
                    {count}
                  </td>
                ))}
                <td>{its.length === 0 ? NOTHING : words.list(its.map(({ number }) => number))}</td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr className={all.year.balanced ? undefined : 'red'}>
            <th scope="row">{words.slips.total}</th>
            <td className="num">{all.year.total}</td>
            <td className="num">{released}</td>
            <td className="num">{escalated}</td>
            <td className="num">{open}</td>
            <td>
              {all.year.balanced
                ? words.slips.sum(open, released, escalated, all.year.total)
                : words.slips.off(all.year.sum, all.year.total)}
            </td>
          </tr>
        </tfoot>
      </table>
      <p className={styles['note']}>
        {words.slips.month(
          monthName(period, language),
          all.month.issued,
          all.month.released,
          all.month.escalated,
        )}
      </p>
    </section>
  );
}
