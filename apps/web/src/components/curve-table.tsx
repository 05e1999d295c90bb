import type { Schemas } from '../api/problem';
import { monthName } from '../format/dates';
import { figure } from '../format/figure';
import { componentWords } from '../words/components';
import { useLanguage, useWords } from '../words/words';

interface Props {
  readonly target: Pick<Schemas['TargetAnswer'], 'what' | 'unit' | 'curve' | 'figures'>;
}

/** The figures of a curve, month by month. */
export function CurveTable({ target }: Props) {
  const words = useWords(componentWords);
  const language = useLanguage();
  const { what, unit, curve, figures } = target;
  const planned = new Map(curve?.points.map(({ period, value }) => [period, value]));
  const reported = new Map(figures.map((one) => [one.period, one]));
  const periods = [...new Set([...planned.keys(), ...reported.keys()])].sort();
  return (
    <table className="tb">
      <caption className="visually-hidden">
        {what} {unit}
        {words.comma}
        {words.curve.cumulative}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.curve.month}</th>
          <th scope="col" className="num">
            {words.curve.plan}
          </th>
          <th scope="col" className="num">
            {words.claimed}
          </th>
          <th scope="col" className="num">
            {words.verified}
          </th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => {
          const at = reported.get(period);
          return (
            <tr key={period}>
              <th scope="row">{monthName(period, language)}</th>
              <td className="num">{figure(at?.planned ?? planned.get(period))}</td>
              <td className="num">{figure(at?.claimed)}</td>
              <td className="num">
                <b>{figure(at?.verified)}</b>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
