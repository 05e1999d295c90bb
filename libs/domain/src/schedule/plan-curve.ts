import { Decimal } from 'decimal.js';
import { ErrorParams } from '../error';
import { CalendarDate, Period, addMonths, monthsBetween, periodOf } from './calendar-date';
import { figure } from './figures';

/** The planned cumulative figure at the end of a month, a decimal string in the target's unit. */
export interface PlanPoint {
  readonly period: Period;
  readonly value: string;
}

/**
 * The planned progress of one target (序时进度, 计划曲线): a cumulative month-end figure for every month, rising to the
 * target by the promised date (handbook §3.2). `isDefault` marks the straight line nobody chose ("默认线性").
 */
export type PlanCurve = {
  readonly points: readonly PlanPoint[];
  readonly isDefault: boolean;
};

/** What is wrong with a curve; the codes are those of the error catalogue. */
export interface CurveFault {
  readonly code:
    'plan_curve_falls' | 'plan_curve_end_differs' | 'plan_curve_after_deadline' | 'plan_curve_months_missing';
  readonly params: ErrorParams;
}

/**
 * The straight line (n/12) from the first to the last month, both included, marked as default: where a department
 * gives no nodes the plan is linear and says so (handbook §3.2). Points carry up to six decimals, the last is the
 * target itself. `to` before `from` gives the single point `to`.
 */
export function linearCurve(targetValue: string, from: Period, to: Period): PlanCurve {
  const target = figure(targetValue);
  const months = Math.max(1, monthsBetween(from, to) + 1);
  const points = Array.from({ length: months }, (_, i) => ({
    period: addMonths(to, i + 1 - months),
    value: target
      .times(i + 1)
      .div(months)
      .toDecimalPlaces(6)
      .toFixed(),
  }));
  return { points, isDefault: true };
}

/**
 * Every violation of a curve, none where it may be registered: it never falls, leaves out no month between its first
 * and last, ends exactly at the target and does not run past the month of the promised date (handbook §3.1).
 */
export function checkCurve(curve: PlanCurve, target: string, dueOn: CalendarDate): CurveFault[] {
  const faults: CurveFault[] = [];
  let before = figure('0');
  let expected: Period | null = null;
  for (const point of curve.points) {
    const value = figure(point.value);
    if (expected && point.period !== expected) {
      faults.push({ code: 'plan_curve_months_missing', params: { period: expected } });
    }
    if (value.lt(before)) faults.push({ code: 'plan_curve_falls', params: { period: point.period } });
    before = value;
    expected = addMonths(point.period, 1);
  }
  const last = curve.points.at(-1);
  if (!last || !before.eq(figure(target))) {
    faults.push({ code: 'plan_curve_end_differs', params: { end: last?.value ?? '0', target } });
  }
  if (last && last.period > periodOf(dueOn)) {
    faults.push({ code: 'plan_curve_after_deadline', params: { dueOn } });
  }
  return faults;
}

/** The planned cumulative figure at the end of a month: 0 before the first point, the last value after the last. */
export function plannedAt(curve: PlanCurve, at: Period): Decimal {
  let value = '0';
  for (const point of curve.points) {
    if (point.period > at) break;
    value = point.value;
  }
  return figure(value);
}
