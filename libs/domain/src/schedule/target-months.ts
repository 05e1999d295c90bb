import { hasCriterion } from '../commitment/comparator';
import type { Figure, IssuedState, Target } from '../commitment/target';
import { period, type Period } from './calendar-date';
import type { LightRule, TargetLight, TargetStanding } from './light-facts';
import { plannedAt } from './plan-curve';
import { judgeTarget } from './target-light';

/** What one accepted report says of its month. */
export interface ReportedMonth {
  readonly period: Period;
  readonly figures: readonly Figure[];
}

/** One target at the end of one month: figures in its unit, rates in percent, gap in points; null where there is none. */
export interface TargetMonth extends Pick<
  TargetLight,
  'planned' | 'verified' | 'claimed' | 'plannedRate' | 'verifiedRate' | 'gap'
> {
  readonly period: Period;
  readonly issuedState: IssuedState | null;
}

/** The twelve months of a year. */
export const monthsOf = (year: number): Period[] =>
  Array.from({ length: 12 }, (_, i) =>
    period(`${String(year).padStart(4, '0')}-${String(i + 1).padStart(2, '0')}`),
  );

/**
 * One target through the year, plan against fact, as the wall chart and the curve show it (挂图作战): the same judgement
 * the light makes at the end of a period (ruling 1), month by month. A month without an accepted report has its plan
 * and no fact; a rate stands only where the light's own rule knows one.
 */
export function targetMonths(
  target: Target,
  accepted: readonly ReportedMonth[],
  year: number,
  rule: LightRule,
): TargetMonth[] {
  return monthsOf(year).map((month) => {
    const report = accepted.find((one) => one.period === month);
    const figure = report?.figures.find(({ targetId }) => targetId === target.id);
    const at = standingAt(target, month, figure);
    const { planned, verified, claimed, verifiedRate, gap } = judgeTarget(at, month, rule).standing;
    // The rate of the plan does not depend on what was done: it is there for the months to come, too.
    const { plannedRate } = judgeTarget({ ...at, verified: '0' }, month, rule).standing;
    const issuedState = figure?.issuedState ?? null;
    return { period: month, planned, verified, claimed, plannedRate, verifiedRate, gap, issuedState };
  });
}

function standingAt(target: Target, month: Period, figure: Figure | undefined): TargetStanding {
  return {
    targetId: target.id,
    title: target.what,
    kind: target.kind,
    comparator: target.comparator,
    value: target.value,
    denominator: target.denominator,
    hasCriterion: hasCriterion(target),
    unit: target.unit,
    planned: target.curve ? plannedAt(target.curve, month).toFixed() : null,
    verified: figure?.verified ?? null,
    claimed: figure?.claimed ?? null,
    issuedState: figure?.issuedState ?? null,
  };
}
