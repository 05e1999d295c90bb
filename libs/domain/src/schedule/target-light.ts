import { Decimal } from 'decimal.js';
import type { Period } from './calendar-date';
import { figure, gapPoints, rate, roundGap } from './figures';
import type { Light, LightRule, TargetLight, TargetStanding } from './light-facts';
import { Finding, LightReasonCode, finding } from './light-reasons';

/** A target's light, its finding and the exact gap; null where there is none to compare. */
export interface TargetJudgement {
  readonly standing: TargetLight;
  readonly finding: Finding;
  readonly exactGap: Decimal | null;
}

/**
 * The light of one target, verified against planned at the end of the last accepted period (ruling 1):
 * a capacity is not this year's progress; a policy rate has three states and never a percentage; without criterion,
 * denominator, value, plan or figure it is grey; `lte` and `maintain` are held against the value itself, for "lower
 * is better" and "keep above" know no completion rate (handbook §3.2); everything else goes by its gap.
 */
export function judgeTarget(target: TargetStanding, period: Period | null, rule: LightRule): TargetJudgement {
  if (target.kind === 'capacity') return without(target, 'capacity_later', period);
  if (target.kind === 'policy_rate') return byIssue(target, period);
  if (!target.hasCriterion) return without(target, 'no_criterion', period);
  const value = valueOf(target);
  if (value === null)
    return without(target, target.comparator === 'all' ? 'no_denominator' : 'not_given', period);
  if (period === null) return without(target, 'no_accepted_period', period);
  if (target.verified === null) return without(target, 'no_figure', period);
  const verified = figure(target.verified);
  if (target.comparator === 'lte' || target.comparator === 'maintain')
    return byLevel(target, value, verified, period, rule);
  if (value.lte(0)) return without(target, 'no_criterion', period);
  if (target.planned === null) return without(target, 'no_plan', period);
  return byGap(target, value, figure(target.planned), verified, period, rule);
}

/** "All" is measured against its denominator (handbook §3.1); anything else against the promised value. */
function valueOf(target: TargetStanding): Decimal | null {
  const text = target.comparator === 'all' ? (target.denominator ?? target.value) : target.value;
  return text === null ? null : figure(text);
}

function byGap(
  target: TargetStanding,
  value: Decimal,
  planned: Decimal,
  verified: Decimal,
  period: Period | null,
  rule: LightRule,
): TargetJudgement {
  const exactGap = gapPoints(planned, verified, value);
  const light = exactGap.gt(rule.redGapPoints)
    ? 'red'
    : exactGap.gte(rule.yellowGapPoints)
      ? 'yellow'
      : 'green';
  const gap = roundGap(exactGap);
  const plannedRate = roundGap(rate(planned, value));
  const verifiedRate = roundGap(rate(verified, value));
  const threshold = light === 'red' ? rule.redGapPoints : rule.yellowGapPoints;
  const params = {
    ...named(target, period),
    value: value.toFixed(),
    verifiedRate,
    plannedRate,
    gap,
    threshold,
  };
  return {
    standing: { ...plain(target), light, plannedRate, verifiedRate, gap },
    finding: finding(gapCode(light, exactGap), light, { ...params, lead: roundGap(exactGap.neg()) }),
    exactGap,
  };
}

function gapCode(light: 'green' | 'yellow' | 'red', gap: Decimal): LightReasonCode {
  if (light !== 'green') return light === 'red' ? 'gap_red' : 'gap_yellow';
  if (roundGap(gap) === '0.0') return 'on_plan';
  return gap.lt(0) ? 'ahead_of_plan' : 'gap_green';
}

/** Kept is green, any breach yellow, one beyond the red bound (in percent of the value) red. */
function byLevel(
  target: TargetStanding,
  value: Decimal,
  verified: Decimal,
  period: Period | null,
  rule: LightRule,
): TargetJudgement {
  const limit = target.comparator === 'lte';
  const breach = limit ? verified.minus(value) : value.minus(verified);
  const params = { ...named(target, period), value: value.toFixed() };
  if (breach.lte(0)) {
    const found = finding(limit ? 'limit_kept' : 'level_kept', 'green', params);
    return { standing: { ...plain(target), light: 'green' }, finding: found, exactGap: null };
  }
  const exactGap = value.isZero() ? breach.times(100) : rate(breach, value.abs());
  const light = exactGap.gt(rule.redGapPoints) ? 'red' : 'yellow';
  const gap = roundGap(exactGap);
  const found = finding(limit ? 'limit_exceeded' : 'level_lost', light, { ...params, gap });
  return { standing: { ...plain(target), light, gap }, finding: found, exactGap };
}

const ISSUE = {
  not_issued: ['rate_not_issued', 'grey'],
  issued: ['rate_issued', 'grey'],
  in_force: ['rate_in_force', 'green'],
} as const satisfies Record<string, readonly [LightReasonCode, Light]>;

/** 未发文, 已发文, 已执行: in force is done; before that only the inner dates give a light. */
function byIssue(target: TargetStanding, period: Period | null): TargetJudgement {
  const [code, light] = ISSUE[target.issuedState ?? 'not_issued'];
  const found = finding(code, light, named(target, period));
  return { standing: { ...plain(target), planned: null, light }, finding: found, exactGap: null };
}

function without(target: TargetStanding, code: LightReasonCode, period: Period | null): TargetJudgement {
  return {
    standing: plain(target),
    finding: finding(code, 'grey', named(target, period)),
    exactGap: null,
  };
}

function plain(target: TargetStanding): TargetLight {
  const { targetId, planned, verified, claimed } = target;
  return {
    targetId,
    light: 'grey',
    planned,
    verified,
    claimed,
    plannedRate: null,
    verifiedRate: null,
    gap: null,
  };
}

function named(target: TargetStanding, period: Period | null) {
  const { targetId, title, unit, verified } = target;
  return { targetId, title, unit, verified, period };
}
