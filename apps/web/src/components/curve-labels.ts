import { figure } from '../format/figure';
import type { Colour, CurveLook } from './curve-option';
import type { CurveSeries } from './curve-series';

const labelled = (series: CurveSeries, words: CurveLook['words']) => [
  { text: words.promise, point: series.plan.at(-1), colour: 'ink-2', bold: false },
  { text: words.claimed, point: series.claimed.at(-1), colour: 'ink-2', bold: false },
  { text: words.forecast, point: series.forecast.at(-1), colour: 'ink-3', bold: false },
  { text: words.verified, point: series.verified.at(-1), colour: 'ink', bold: true },
];

/** Room for the longest of them. */
export function labelWidth(series: CurveSeries, words: CurveLook['words']): number {
  const texts = labelled(series, words).flatMap(({ text, point }) =>
    point ? [`${text} ${figure(point.value)}`] : [],
  );
  const widthOf = (text: string) =>
    [...text].reduce((width, sign) => width + (sign > '\u2e80' ? 12.5 : 7), 0);
  return 10 + Math.max(0, ...texts.map(widthOf));
}

/** The figures stand in a column at the right, where no line runs through them. */
export function endLabels(series: CurveSeries, { to, words }: CurveLook, colour: Colour) {
  const named = labelled(series, words);
  return {
    type: 'scatter',
    symbolSize: 0.01,
    silent: true,
    itemStyle: { opacity: 1 },
    labelLayout: { moveOverlap: 'shiftY' },
    data: named.flatMap(({ text, point, colour: name, bold }) =>
      point
        ? [
            {
              value: [to, point.value],
              label: {
                show: true,
                position: 'right',
                distance: 6,
                formatter: `${text} ${figure(point.value)}`,
                color: colour(name),
                fontSize: 12,
                lineHeight: 14,
                padding: [1, 0],
                fontWeight: bold ? 600 : 400,
              },
            },
          ]
        : [],
    ),
  };
}
