import type { Light } from '../../components/light-mark';
import { HEI } from '../../theme';

/** Rates of categories as bars, with the rate of all; or gaps as marks left and right of the plan. */
export type Drawn = Rates | Gaps;

export interface Rates {
  readonly kind: 'rates';
  readonly rows: readonly { readonly name: string; readonly value: number; readonly label: string }[];
  readonly all: { readonly value: number; readonly label: string } | null;
}
export interface Gaps {
  readonly kind: 'gaps';
  readonly rows: readonly {
    readonly name: string;
    readonly value: number;
    readonly label: string;
    readonly light: Light;
  }[];
  readonly yellow: number;
  readonly red: number;
  readonly words: {
    readonly onPlan: string;
    readonly red: string;
    readonly yellow: string;
    readonly green: string;
  };
}

interface Look {
  readonly colour: (name: string) => string;
  readonly width: number;
}

const NARROW = 480;

export const plotOption = (drawn: Drawn, look: Look) =>
  drawn.kind === 'rates' ? rates(drawn, look) : gaps(drawn, look);

const common = ({ colour }: Look) => ({
  animation: false,
  textStyle: { fontFamily: HEI, fontSize: 12, color: colour('ink-2') },
});

const names = (rows: readonly { readonly name: string }[], { colour, width }: Look, room: number) => ({
  type: 'category',
  inverse: true,
  data: rows.map(({ name }) => name),
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: {
    interval: 0,
    color: colour('ink-2'),
    fontSize: width < NARROW ? 11 : 12,
    width: room - 8,
    overflow: 'truncate',
  },
});

function rates({ rows, all }: Rates, look: Look) {
  const { colour, width } = look;
  const room = width < NARROW ? 118 : 148;
  return {
    ...common(look),
    grid: { left: room, right: 96, top: 4, bottom: 22 },
    xAxis: { type: 'value', min: 0, max: 100, show: false },
    yAxis: names(rows, look, room),
    series: [
      {
        type: 'bar',
        barWidth: 11,
        silent: true,
        data: rows.map(({ value, label }) => ({
          value,
          itemStyle: { color: colour(all && value < all.value ? 'verified-soft' : 'verified') },
          label: {
            show: true,
            position: [0, 0],
            offset: [width - room - 96 + 10, -1],
            formatter: label,
            color: colour('ink'),
            fontSize: 12,
          },
        })),
        markLine: all
          ? {
              symbol: 'none',
              silent: true,
              data: [{ xAxis: all.value }],
              lineStyle: { color: colour('ink'), type: [2, 3], width: 1 },
              label: {
                position: 'end',
                formatter: all.label,
                color: colour('ink-2'),
                fontSize: 11,
                distance: 4,
              },
            }
          : undefined,
      },
    ],
  };
}

const SYMBOLS: Readonly<Record<Light, string>> = {
  green: 'circle',
  yellow: 'triangle',
  red: 'diamond',
  blue: 'rect',
  grey: 'emptyCircle',
};
/** Farther away than this past the red line is cut off, with an arrow. */
const PAST = 15;
const STEP = 10;

function gaps({ rows, yellow, red, words }: Gaps, look: Look) {
  const { colour, width } = look;
  const narrow = width < NARROW;
  const room = narrow ? 128 : 200;
  const values = rows.map(({ value }) => value);
  const farthest = Math.min(red + PAST, Math.max(red + 1, ...values.map((value) => -value)));
  const left = -Math.ceil(farthest / STEP) * STEP;
  const right = Math.min(30, Math.max(STEP, Math.ceil((Math.max(...values) + 4) / STEP) * STEP));
  const at = (value: number) => Math.max(left + 2, Math.min(right, value));
  const zone = (from: number, to: number, name: string, fill: string | null, lift = 3) => [
    {
      xAxis: from,
      name,
      itemStyle: { color: fill === null ? 'transparent' : colour(fill) },
      label: { position: 'top', color: colour('ink-2'), fontSize: 11, distance: lift },
    },
    { xAxis: to },
  ];
  return {
    ...common(look),
    grid: { left: room, right: 46, top: narrow ? 34 : 20, bottom: 22 },
    xAxis: {
      type: 'value',
      min: left,
      max: right,
      interval: STEP,
      axisLabel: {
        color: colour('ink-2'),
        fontSize: 11,
        formatter: (value: number) =>
          value === 0 ? words.onPlan : value > 0 ? `+${value}` : `−${Math.abs(value)}`,
      },
      splitLine: { lineStyle: { color: colour('line') } },
    },
    yAxis: names(rows, look, room),
    series: [
      {
        type: 'bar',
        barWidth: 1.5,
        silent: true,
        itemStyle: { color: colour('verified') },
        data: rows.map(({ value }) => at(value)),
        markArea: {
          silent: true,
          data: [
            // The names of two narrow zones would stand on each other.
            zone(left, -red, words.red, 'red-soft', narrow ? 16 : 3),
            zone(-red, -yellow, words.yellow, 'yellow-soft'),
            zone(-yellow, right, words.green, null),
          ],
        },
        markLine: {
          symbol: 'none',
          silent: true,
          data: [{ xAxis: 0 }],
          label: { show: false },
          lineStyle: { color: colour('ink'), type: 'solid', width: 1 },
        },
      },
      {
        type: 'scatter',
        silent: true,
        z: 5,
        data: rows.map(({ value, label, light }, index) => ({
          value: [at(value), index],
          symbol: SYMBOLS[light],
          symbolSize: light === 'red' ? 12 : 10,
          itemStyle: { color: colour(`${light}-mark`), opacity: 1 },
          label: {
            show: true,
            position: value < 0 && value >= left + (narrow ? STEP : 0) ? 'left' : 'right',
            distance: 5,
            formatter: value < left ? `← ${label}` : label,
            color: colour('ink'),
            fontSize: 12,
            fontWeight: light === 'red' || light === 'yellow' ? 600 : 400,
          },
        })),
      },
    ],
  };
}
