import { aimOf } from '../commitment/comparator';
import type { AcceptedFigures, Target } from '../commitment/target';
import { monthsBetween, periodOf, type CalendarDate } from '../schedule/calendar-date';
import { figure, rate, roundGap } from '../schedule/figures';
import { forecast, type Forecast } from './forecast';

/** Where a target is going: decimal strings in its unit, `expectedRate` in percent of the promise. */
export interface TargetOutlook extends Forecast {
  readonly expectedRate: string | null;
  /** What the recent pace adds each month. */
  readonly monthly: string;
  readonly monthsLeft: number;
  /** What is still to be verified by the promised date; 0 once reached. */
  readonly remaining: string;
}

/**
 * "照此": what the pace of the last accepted periods comes to by the promised date, beside what is still missing. A
 * reckoning to be read, which gives no light. Null where the forecast itself has nothing to go by.
 */
export function targetOutlook(
  target: Target,
  accepted: readonly AcceptedFigures[],
  dueOn: CalendarDate | null,
): TargetOutlook | null {
  const foreseen = forecast(target, accepted, dueOn);
  const aim = aimOf(target);
  const last = accepted.findLast(({ figures }) =>
    figures.some((one) => one.targetId === target.id && one.verified !== null),
  );
  const verified = last?.figures.find(({ targetId }) => targetId === target.id)?.verified;
  if (!foreseen || aim === null || !last || !verified || dueOn === null) return null;
  const monthsLeft = Math.max(0, monthsBetween(last.period, periodOf(dueOn)));
  const grown = figure(foreseen.expected).minus(figure(verified));
  const missing = figure(aim).minus(figure(verified));
  return {
    ...foreseen,
    expectedRate: figure(aim).gt(0) ? roundGap(rate(figure(foreseen.expected), figure(aim))) : null,
    monthly: monthsLeft === 0 ? '0' : grown.div(monthsLeft).toDecimalPlaces(2).toFixed(),
    monthsLeft,
    remaining: missing.gt(0) ? missing.toFixed() : '0',
  };
}
