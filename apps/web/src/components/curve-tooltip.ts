import { figure } from '../format/figure';
import type { Colour, CurveLook } from './curve-option';
import type { CurveSeries } from './curve-series';

/** All figures of the month one points at, as plain lines. */
export function curveTooltip(series: CurveSeries, { words }: CurveLook, colour: Colour) {
  const rows = [
    [words.plan, series.plan],
    [words.claimed, series.claimed],
    [words.verified, series.verified],
  ] as const;
  return {
    trigger: 'axis',
    confine: true,
    transitionDuration: 0,
    backgroundColor: colour('surface'),
    borderColor: colour('line'),
    padding: [6, 10],
    textStyle: { color: colour('ink'), fontSize: 12 },
    axisPointer: { lineStyle: { color: colour('line-ctl') } },
    formatter: (hit: readonly { readonly axisValue: number }[]) => {
      const day = localDay(Number(hit[0]?.axisValue ?? 0));
      const said = rows.flatMap(([name, points]) => {
        const value = points.find((point) => point.day === day)?.value;
        return value === undefined ? [] : [`${name} ${figure(value)}`];
      });
      return said.length > 0 ? [words.month(day), ...said].join('<br>') : '';
    },
  };
}

/** Days are written without a zone, so the browser's own is meant on both sides. */
export function localDay(moment: number): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
