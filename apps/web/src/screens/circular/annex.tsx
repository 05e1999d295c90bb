import type { Circular } from '../../api/queries/circular';
import { Gap } from '../../components/gap';
import { LightChip } from '../../components/light-chip';
import { monthEnd } from '../../format/dates';
import { NOTHING, oneDecimal } from '../../format/figure';
import { circularWords } from '../../words/circular';
import { useLanguage, useWords } from '../../words/words';
import { Behind } from './categories';
import styles from './paper.module.css';

interface Props {
  readonly circular: Circular;
}

/** The tables behind the pictures, and the departments that are not compared. */
export function Annex({ circular }: Props) {
  return (
    <section id="annex" className={styles['annex']} tabIndex={-1}>
      {circular.gaps.rows.length > 0 && <GapTable circular={circular} />}
      {circular.byDepartment.notCompared.length > 0 && <NotCompared circular={circular} />}
    </section>
  );
}

function GapTable({ circular: { gaps } }: Props) {
  const words = useWords(circularWords);
  const language = useLanguage();
  return (
    <>
      <h2>{words.annex.gaps}</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" className="num">
              {words.troubled.number}
            </th>
            <th scope="col">{words.troubled.item}</th>
            <th scope="col" className="wide-only">
              {words.troubled.department}
            </th>
            <th scope="col" className="wide-only">
              {words.gaps.target}
            </th>
            <th scope="col">{words.gaps.period}</th>
            <th scope="col" className="num">
              {words.troubled.gap}
            </th>
            <th scope="col">{words.troubled.light}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.rows.map((row) => (
            <tr key={row.id}>
              <td className="num">{row.number}</td>
              <th scope="row" lang="zh">
                {row.title}
              </th>
              <td className="wide-only" lang="zh">
                {row.department?.name}
              </td>
              <td className="wide-only" lang="zh">
                {row.target}
              </td>
              <td className="nowrap">{row.comparedPeriod && monthEnd(row.comparedPeriod, language)}</td>
              <td className="num">
                <Gap gap={row.gap} light={row.light} />
              </td>
              <td>
                <LightChip light={row.light} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function NotCompared({ circular: { byDepartment } }: Props) {
  const { annex, categories: words, troubled } = useWords(circularWords);
  return (
    <>
      <h2>{annex.departments}</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{troubled.department}</th>
            <th scope="col" className="num">
              {words.share}
            </th>
            <th scope="col" className="num">
              {words.rate}
            </th>
            <th scope="col">{words.behind}</th>
          </tr>
        </thead>
        <tbody>
          {byDepartment.notCompared.map(({ department, onPlan, judged, rate, behind }) => (
            <tr key={department.id}>
              <th scope="row" lang="zh">
                {department.name}
              </th>
              <td className="num">
                {onPlan}/{judged}
              </td>
              <td className="num">{rate === null ? NOTHING : oneDecimal(rate)}</td>
              <td>{behind.length > 0 ? <Behind items={behind} /> : judged > 0 && annex.all}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
