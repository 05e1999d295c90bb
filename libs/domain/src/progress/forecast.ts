import { aimOf, isCounted, meets } from '../commitment/comparator';
import type { AcceptedFigures, Target } from '../commitment/target';
import { monthsBetween, periodOf, type CalendarDate } from '../schedule/calendar-date';
import { figure } from '../schedule/figures';

/** The pace is taken from at most so many of the last accepted periods. */
const PACE_PERIODS = 3;

/** What one target comes to by the promised date at its recent pace; a decimal string in its unit. */
export interface Forecast {
  readonly expected: string;
  readonly misses: boolean;
}

/**
 * Whether a target will miss its promise (预计年内完不成): the growth over the last three accepted periods goes on,
 * evenly, to the month of the promised date. Null without two accepted figures, a number to reach or a date: one month
 * is no pace. `accepted` is earliest first.
 */
export function forecast(
  target: Target,
  accepted: readonly AcceptedFigures[],
  dueOn: CalendarDate | null,
): Forecast | null {
  const aim = aimOf(target);
  if (!isCounted(target) || aim === null || dueOn === null) return null;
  const known = accepted.flatMap(({ period, figures }) => {
    const verified = figures.find(({ targetId }) => targetId === target.id)?.verified ?? null;
    return verified === null ? [] : [{ period, value: figure(verified) }];
  });
  const last = known.at(-1);
  const [from] = known.slice(-PACE_PERIODS);
  if (!last || !from || from === last) return null;
  const months = Math.max(1, monthsBetween(from.period, last.period));
  const left = Math.max(0, monthsBetween(last.period, periodOf(dueOn)));
  const grows = target.comparator !== 'lte' && target.comparator !== 'maintain';
  const growth = grows ? last.value.minus(from.value).times(left).div(months) : figure('0');
  const expected = last.value.plus(growth).toDecimalPlaces(6).toFixed();
  const kept = meets(target.comparator, target.value, expected, target.denominator);
  // More than "about" so much is no miss ahead of time; only a limit can be missed from above.
  const short = target.comparator === 'lte' || figure(expected).lt(figure(aim));
  return { expected, misses: kept === false && short };
}

/** True when any target is forecast to miss the promised date; what cannot be forecast does not count. */
export const forecastMisses = (
  targets: readonly Target[],
  accepted: readonly AcceptedFigures[],
  dueOn: CalendarDate | null,
): boolean => targets.some((target) => forecast(target, accepted, dueOn)?.misses ?? false);
