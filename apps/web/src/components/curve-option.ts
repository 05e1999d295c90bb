import { figure } from '../format/figure';
import type { CurvePoint, CurveSeries } from './curve-series';
import { endLabels, labelWidth } from './curve-labels';
import { curveTooltip, localDay } from './curve-tooltip';

/** Words and measures of the plot. */
export interface CurveLook {
  readonly today: string;
  /** The January and December month ends of the year that is shown. */
  readonly from: string;
  readonly to: string;
  readonly font: string;
  readonly words: {
    readonly plan: string;
    readonly promise: string;
    readonly claimed: string;
    readonly verified: string;
    readonly forecast: string;
    readonly today: string;
    readonly month: (day: string) => string;
    /** In short, under the axis; the first one says that they are months. */
    readonly tick: (day: string, first: boolean) => string;
  };
}

export type Colour = (name: string) => string;
type Pair = readonly [day: string, value: number];

const pairs = (points: readonly CurvePoint[]): Pair[] => points.map(({ day, value }) => [day, value]);

/** Over and under the plot, for today's name and the months. */
const MARGIN = 22;

/** Thin plan, thick verified, dotted claimed, dashed forecast; labels at the right, no legend, y from 0. */
export function curveOption(series: CurveSeries, look: CurveLook, colour: Colour, height: number) {
  const { words } = look;
  return {
    animation: false,
    textStyle: { fontFamily: look.font, fontSize: 11, color: colour('ink-3') },
    grid: {
      left: 14 + figure(Math.round(series.top)).length * 7,
      right: labelWidth(series, words),
      top: MARGIN,
      bottom: MARGIN,
    },
    xAxis: timeAxis(series, look, colour),
    yAxis: {
      type: 'value',
      min: 0,
      max: series.top,
      interval: intervalOf(series.top),
      axisLabel: { color: colour('ink-3'), fontSize: 11, formatter: (value: number) => figure(round(value)) },
      splitLine: { lineStyle: { color: colour('line') } },
    },
    tooltip: curveTooltip(series, look, colour),
    series: [
      gapSeries(series, colour),
      line(words.plan, series.plan, { width: 1.25, color: colour('plan') }),
      line(words.claimed, series.claimed, { width: 1.5, color: colour('claimed'), type: [2, 3] }),
      line(words.forecast, series.forecast, { width: 1.25, color: colour('verified'), type: [5, 4] }),
      {
        ...line(words.verified, series.verified, { width: 2.75, color: colour('verified') }),
        ...todayLine(look, colour),
      },
      ring(series.plan, series.compared, {
        color: colour('surface'),
        borderColor: colour('plan'),
        borderWidth: 1.5,
      }),
      ring(series.claimed, series.compared, {
        color: colour('surface'),
        borderColor: colour('claimed'),
        borderWidth: 1.5,
      }),
      ring(series.verified, series.compared, { color: colour('verified') }),
      endLabels(series, look, colour, (height - 2 * MARGIN) / (series.top || 1)),
    ],
  };
}

function timeAxis({ plan }: CurveSeries, { from, to, words }: CurveLook, colour: Colour) {
  const ends = plan.map(({ day }) => day);
  const shown = ends.length > 0 ? ends : [from, to];
  return {
    type: 'time',
    min: from,
    max: to,
    axisLine: { lineStyle: { color: colour('ink') } },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      customValues: shown.map((day) => Date.parse(`${day}T00:00:00`)),
      hideOverlap: true,
      color: colour('ink-3'),
      fontSize: 11,
      formatter: (moment: number) => words.tick(localDay(moment), localDay(moment) === shown[0]),
    },
  };
}

const line = (name: string, points: readonly CurvePoint[], lineStyle: object) => ({
  name,
  type: 'line',
  data: pairs(points),
  symbol: 'none',
  silent: true,
  emphasis: { disabled: true },
  lineStyle,
  z: 3,
});

const todayLine = ({ today, from, to, words }: CurveLook, colour: Colour) =>
  today < from || today > to
    ? {}
    : {
        markLine: {
          symbol: 'none',
          silent: true,
          data: [{ xAxis: today }],
          lineStyle: { color: colour('brand'), type: 'solid', width: 1 },
          label: {
            formatter: words.today,
            color: colour('brand'),
            fontSize: 11,
            fontWeight: 600,
            distance: 3,
          },
        },
      };

const ring = (points: readonly CurvePoint[], compared: string | null, itemStyle: object) => ({
  type: 'scatter',
  data: pairs(points.filter(({ day }) => day === compared)),
  symbolSize: 7,
  silent: true,
  itemStyle: { opacity: 1, ...itemStyle },
  z: 5,
});

interface RenderApi {
  coord(at: Pair): [number, number];
}

/** The wedge between plan and verified, only where it is ten points or more. */
const gapSeries = ({ gap }: CurveSeries, colour: Colour) => ({
  type: 'custom',
  silent: true,
  z: 1,
  data: gap.length > 1 ? [[gap[0]?.day, 0]] : [],
  renderItem: (_: unknown, api: RenderApi) => ({
    type: 'polygon',
    shape: {
      points: [
        ...gap.map(({ day, plan }) => api.coord([day, plan])),
        ...gap.toReversed().map(({ day, verified }) => api.coord([day, verified])),
      ],
    },
    style: { fill: colour('red-soft') },
  }),
});

/** Four, three or five even parts, whichever are round; else the whole. */
function intervalOf(top: number): number {
  const parts = [4, 3, 5, 2].find((count) => Number.isInteger(top / count));
  return parts ? top / parts : top;
}

const round = (value: number) => Math.round(value * 100) / 100;
