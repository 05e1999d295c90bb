import { Decimal } from 'decimal.js';
import { DomainError } from '../error';

/** Wide enough that no quotient of two figures is rounded onto a threshold it does not reach. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const FIGURE_FORM = /^-?\d{1,15}(\.\d{1,6})?$/;

/** True for a plain decimal number in text, up to 15 digits and 6 decimals; false with a unit, a comma or a sign 余. */
export function isFigure(text: unknown): text is string {
  return typeof text === 'string' && FIGURE_FORM.test(text);
}

/** Reads a figure or an amount; throws `figure_invalid` for "174部", "1,420" or "". Floats never enter. */
export function figure(text: string): Decimal {
  if (!isFigure(text)) throw new DomainError('figure_invalid', { value: text });
  return new Exact(text);
}

/** Actual as percent of the target, exact; the target must not be zero. 174 of 300 is 58. */
export function rate(actual: Decimal, target: Decimal): Decimal {
  return new Exact(actual).times(100).div(target);
}

/**
 * How far the actual figure lies behind the plan, in points of the target: exact, for the light compares the exact
 * gap and only the printed one is rounded (ruling 12). Negative where the figure is ahead of plan.
 */
export function gapPoints(planned: Decimal, actual: Decimal, target: Decimal): Decimal {
  return rate(new Exact(planned).minus(actual), target);
}

/** Points or percent as printed: one decimal, half up (ruling 12), never "-0.0". */
export function roundGap(points: Decimal): string {
  const rounded = points.toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? '0.0' : rounded.toFixed(1);
}

/** An exact gap, as it is kept for the rules, in the form it is shown; null where nothing could be compared. */
export const printedGap = (exact: string | null): string | null =>
  exact === null ? null : roundGap(new Exact(exact));

/** A figure as the office prints it: thousands in commas, no idle zeros after the point. "2310.50" is "2,310.5". */
export function printed(text: string): string {
  const [whole = '', fraction] = figure(text).toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}
