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

const LINE_PX = 15;
/** A label may rise so far over the plot. */
const ABOVE_PX = 10;

/**
 * How many pixels down each label stands from its value, so that no two come closer than a line: in the order of
 * their values, upwards from the lowest, and down again from the top where they would leave the plot.
 */
export function shiftsOf(values: readonly number[], pixelsPerUnit: number, top: number): readonly number[] {
  const order = values.map((_, at) => at).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const heights = values.map((value) => value * pixelsPerUnit);
  const places = [...heights];
  let free = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    places[at] = Math.max(places[at] ?? 0, free);
    free = (places[at] ?? 0) + LINE_PX;
  }
  free = top * pixelsPerUnit + ABOVE_PX;
  for (const at of order.toReversed()) {
    places[at] = Math.min(places[at] ?? 0, free);
    free = (places[at] ?? 0) - LINE_PX;
  }
  return heights.map((height, at) => height - (places[at] ?? 0));
}

/** The figures stand in a column at the right, where no line runs through them. */
export function endLabels(
  series: CurveSeries,
  { to, words }: CurveLook,
  colour: Colour,
  pixelsPerUnit: number,
) {
  const named = labelled(series, words).flatMap(({ point, ...label }) =>
    point ? [{ ...label, point }] : [],
  );
  const shifts = shiftsOf(
    named.map(({ point }) => point.value),
    pixelsPerUnit,
    series.top,
  );
  return {
    type: 'scatter',
    symbolSize: 0.01,
    silent: true,
    itemStyle: { opacity: 1 },
    data: named.map(({ text, point, colour: name, bold }, at) => ({
      value: [to, point.value],
      label: {
        show: true,
        position: 'right',
        distance: 6,
        offset: [0, shifts[at] ?? 0],
        formatter: `${text} ${figure(point.value)}`,
        color: colour(name),
        fontSize: 12,
        lineHeight: 14,
        fontWeight: bold ? 600 : 400,
      },
    })),
  };
}
