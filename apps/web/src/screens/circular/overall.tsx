import type { Circular } from '../../api/queries/circular';
import { LIGHTS } from '../../components/balance';
import { LightMark } from '../../components/light-mark';
import { dayInSentence, monthName } from '../../format/dates';
import { percent } from '../../format/figure';
import { circularWords } from '../../words/circular';
import { componentWords } from '../../words/components';
import { useLanguage, useWords } from '../../words/words';
import { countOf } from './numbers';
import styles from './paper.module.css';

interface Props {
  readonly circular: Circular;
}

/** 一、总的情况 */
export function Overall({ circular }: Props) {
  const words = useWords(circularWords);
  const language = useLanguage();
  const { overall, asOf, period } = circular;
  const parts = overall.byPace.counts
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => words.pacePart(words.paces[key] ?? key, count));
  return (
    <section>
      <h2>{words.overall.title}</h2>
      <p>
        {words.overall.sentence(dayInSentence(asOf, language), overall.byPace.total, parts)}
        {words.overall.signedOff(
          monthName(period, language),
          overall.signedOff.map(({ number }) => number),
        )}
        {overall.onPlan.rate !== null &&
          words.overall.rate(overall.onPlan.judged, overall.onPlan.onPlan, percent(overall.onPlan.rate))}
      </p>
      <Cross circular={circular} />
      <p className={styles['note']}>
        {overall.merged.map(({ number, intoNumber }) => words.overall.merged(number, intoNumber))}
        {overall.leaves !== overall.numbered && words.overall.leaves(overall.leaves)}
      </p>
    </section>
  );
}

/** Pace by light; says where it does not agree with the list. */
function Cross({ circular: { overall } }: Props) {
  const { overall: words, paces } = useWords(circularWords);
  const { lights, off } = useWords(componentWords);
  const same = overall.declared === null || overall.declared === overall.numbered;
  const balanced = overall.cross.every((line) => line.balanced) && overall.byLight.balanced && same;
  return (
    <table className={`${styles['table']} ${styles['cross']}`}>
      <caption className="visually-hidden">{words.rows}</caption>
      <thead>
        <tr>
          <th scope="col">{words.pace}</th>
          {LIGHTS.map((light) => (
            <th key={light} scope="col" className="num">
              <span className={styles['light']}>
                <LightMark light={light} size={12} />
                {lights[light]}
              </span>
            </th>
          ))}
          <th scope="col" className="num">
            {words.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {overall.cross
          .filter(({ total }) => total > 0)
          .map((line) => (
            <tr key={line.key} className={line.balanced ? undefined : 'red'}>
              <th scope="row">{paces[line.key] ?? line.key}</th>
              {LIGHTS.map((light) => (
                <td key={light} className="num">
                  {countOf(line, light) || ''}
                </td>
              ))}
              <td className="num">
                <b>{line.total}</b> {!line.balanced && off(line.difference)}
              </td>
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr className={balanced ? undefined : 'red'}>
          <th scope="row">
            {words.total} {same ? words.same : words.differs(overall.declared ?? 0, overall.numbered)}
          </th>
          {LIGHTS.map((light) => (
            <td key={light} className="num">
              {overall.cross.reduce((sum, line) => sum + countOf(line, light), 0)}
            </td>
          ))}
          <td className="num">{overall.byPace.total}</td>
        </tr>
      </tfoot>
    </table>
  );
}
