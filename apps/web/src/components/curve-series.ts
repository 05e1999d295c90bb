import type { Schemas } from '../api/problem';
import { lastDayOf } from '../format/dates';

export interface CurvePoint {
  readonly day: string;
  readonly value: number;
}

/** What a curve shows, in numbers fit for drawing; the table beside it keeps the server's own text. */
export interface CurveSeries {
  readonly plan: readonly CurvePoint[];
  readonly claimed: readonly CurvePoint[];
  readonly verified: readonly CurvePoint[];
  readonly forecast: readonly CurvePoint[];
  /** The month end that the light compares. */
  readonly compared: string | null;
  /** Where verified lags the plan by ten points or more, with the month before, so that it opens as a wedge. */
  readonly gap: readonly { readonly day: string; readonly plan: number; readonly verified: number }[];
  readonly top: number;
}

export interface Forecast {
  /** What it comes to at its recent pace, and when. */
  readonly expected: string;
  readonly period: string;
}

type Target = Pick<Schemas['TargetAnswer'], 'value' | 'denominator' | 'curve' | 'figures'>;

const WIDE = 10;

export function curveSeries(
  target: Target,
  compared: string | null,
  forecast?: Forecast | null,
): CurveSeries {
  const plan = pointsOf(
    target.curve?.points ?? target.figures.map(({ period, planned }) => ({ period, value: planned })),
  );
  const claimed = pointsOf(target.figures.map(({ period, claimed: value }) => ({ period, value })));
  const verified = pointsOf(target.figures.map(({ period, verified: value }) => ({ period, value })));
  const last = verified.at(-1);
  const expected =
    forecast && last ? [last, { day: lastDayOf(forecast.period), value: Number(forecast.expected) }] : [];
  const promised = Number(target.value ?? 0);
  const whole = promised > 0 ? promised : (plan.at(-1)?.value ?? 0);
  const highest = Math.max(whole, ...[plan, claimed, verified, expected].flat().map(({ value }) => value));
  return {
    plan,
    claimed,
    verified,
    forecast: expected,
    compared: compared && lastDayOf(compared),
    gap: wideGap(plan, verified, whole),
    top: highest > 0 ? highest : 1,
  };
}

const pointsOf = (values: readonly { period: string; value: string | null }[]): CurvePoint[] =>
  values.flatMap(({ period, value }) =>
    value === null ? [] : [{ day: lastDayOf(period), value: Number(value) }],
  );

function wideGap(
  plan: readonly CurvePoint[],
  verified: readonly CurvePoint[],
  whole: number,
): CurveSeries['gap'] {
  const both = plan.flatMap(({ day, value }) => {
    const found = verified.find((point) => point.day === day);
    return found ? [{ day, plan: value, verified: found.value }] : [];
  });
  const wide = (at: number) => {
    const point = both[at];
    return point !== undefined && whole > 0 && ((point.plan - point.verified) / whole) * 100 >= WIDE;
  };
  return both.filter((_, at) => wide(at) || wide(at + 1));
}
