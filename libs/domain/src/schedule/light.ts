import type { LifecycleState } from '../commitment/lifecycle-state';
import { CalendarDate, Period, monthsBetween, periodOf } from './calendar-date';
import { figure, roundGap } from './figures';
import type { Light, LightFacts, LightRule, MilestoneStanding, TargetLight } from './light-facts';
import { LightReason, LightReasonCode, ReasonParams, lightReason } from './light-reasons';
import { TargetJudgement, judgeTarget } from './target-light';
import type { WorkingCalendar } from './working-calendar';

export type {
  Light,
  LightFacts,
  LightRule,
  MilestoneStanding,
  TargetLight,
  TargetStanding,
} from './light-facts';

/** A light with its reasons, the deciding first, and the rule it was judged by: a stored one is a dated copy. */
export interface LightJudgement {
  readonly light: Light;
  readonly reasons: readonly LightReason[];
  readonly ruleVersion: number;
  readonly comparedPeriod: Period | null;
  /** The worst target (定色目标) and its gap in points as printed; null where no target has a gap. */
  readonly decidingTargetId: string | null;
  readonly gap: string | null;
  /** The same gap unrounded, a decimal string: thresholds compare this one (ruling 12). */
  readonly exactGap: string | null;
  readonly perTarget: readonly TargetLight[];
}

const SEVERITY: Readonly<Record<Light, number>> = { grey: 0, blue: 1, green: 2, yellow: 3, red: 4 };

/** Ranks a target without a gap behind every one that has one. */
const NO_GAP = figure('-999999999');

/** States in which the claim lies with the office and no longer with the department (ruling 31). */
const CLAIM_WAITS: readonly LifecycleState[] = ['claimed', 'under_review', 'field_check'];

/** The worst of several lights: a parent shows its leaves' worst, grey only if none has a light (rulings 28, 30). */
export function worstLight(lights: readonly Light[]): Light {
  return lights.reduce<Light>((worst, light) => (SEVERITY[light] > SEVERITY[worst] ? light : worst), 'grey');
}

/**
 * The light of one leaf (handbook §3.2, rulings 1, 2, 7, 12, 27–31).
 *
 * The state settles it where the matter is over: signed off is blue, suspended and terminated grey, carried over red
 * for this year, a merged item grey until the one it is merged into is signed off. Otherwise it is the worst of:
 * each target, verified against planned at the end of the last accepted period; a missed milestone; a report that is
 * due and missing (yellow in its own right); a promised date that has passed without sign-off (red at once); and the
 * supervision office's hand, which can only make it worse.
 *
 * While a claim made by the promised date waits, the passed date is not the department's lateness and gives no light;
 * a note says how long the office has held it. A claim made after the date leaves it red. A report that waits or was
 * returned gives a note and no light.
 */
export function judgeLight(facts: LightFacts, rule: LightRule, calendar: WorkingCalendar): LightJudgement {
  const at = { period: facts.comparedPeriod, today: facts.today };
  const targets = facts.targets.map((target) => judgeTarget(target, at, rule));
  const settled = bySettlement(facts);
  const reasons = settled ? [settled] : openReasons(facts, targets, rule, calendar);
  const deciding = worstTarget(targets);
  return {
    light: worstLight(reasons.flatMap((reason) => reason.light ?? [])),
    reasons,
    ruleVersion: rule.version,
    comparedPeriod: facts.comparedPeriod,
    decidingTargetId: deciding?.standing.targetId ?? null,
    gap: deciding?.exactGap ? roundGap(deciding.exactGap) : null,
    exactGap: deciding?.exactGap?.toFixed() ?? null,
    perTarget: targets.map(({ standing }) => standing),
  };
}

function bySettlement(facts: LightFacts): LightReason | null {
  if (facts.mergedInto !== null) {
    const params = { number: facts.mergedInto };
    return facts.mergedIntoClosed
      ? say(facts, 'merged_closed', 'blue', params)
      : say(facts, 'merged', 'grey', params);
  }
  if (facts.state === 'closed' || facts.state === 'archived') return say(facts, facts.state, 'blue', {});
  if (facts.state === 'suspended' || facts.state === 'terminated') return say(facts, facts.state, 'grey', {});
  if (facts.state === 'carried_over') return say(facts, 'carried_over', 'red', {});
  return null;
}

/** Everything to be said of an open leaf: what gives the light first, then notes, then what has no light and why. */
function openReasons(
  facts: LightFacts,
  targets: readonly TargetJudgement[],
  rule: LightRule,
  calendar: WorkingCalendar,
): LightReason[] {
  const findings = [
    ...byPromise(facts, calendar),
    ...byHand(facts),
    ...ranked(targets).map(({ reason }) => reason),
    ...byMilestones(facts, rule),
    ...byReports(facts, calendar),
  ];
  if (facts.noTargetReason) findings.push(say(facts, 'no_target', 'grey', { reason: facts.noTargetReason }));
  if (!findings.some(({ light }) => light !== null))
    findings.push(say(facts, 'nothing_to_judge', 'grey', {}));
  const having = (...lights: (Light | null)[]) => findings.filter(({ light }) => lights.includes(light));
  const trouble = [...having('red'), ...having('yellow')];
  // The same words once: "no report has been accepted yet" would stand there for every target.
  const all = [
    ...(trouble.length > 0 ? trouble : having('green').slice(0, 1)),
    ...having(null),
    ...having('grey'),
  ];
  return all.filter((reason, i) => all.findIndex(({ zh }) => zh === reason.zh) === i);
}

function byPromise(facts: LightFacts, calendar: WorkingCalendar): LightReason[] {
  const { promisedDueOn: dueOn, today } = facts;
  const claimedOn = claimWaiting(facts);
  const passed = dueOn !== null && today > dueOn;
  if (!claimedOn) {
    if (!passed) return [];
    return [say(facts, 'promise_passed', 'red', { dueOn, days: calendar.workingDaysBetween(dueOn, today) })];
  }
  const found: LightReason[] = [];
  if (passed && claimedOn > dueOn) {
    const days = calendar.workingDaysBetween(dueOn, claimedOn);
    found.push(say(facts, 'claimed_late', 'red', { dueOn, claimedOn, days }));
  }
  const code = facts.state === 'field_check' ? 'claim_in_field_check' : 'claim_in_review';
  found.push(say(facts, code, null, { claimedOn, days: calendar.workingDaysBetween(claimedOn, today) }));
  return found;
}

/** The day of the claim that lies with the office now, null where none does. */
function claimWaiting({ state, claimedOn }: LightFacts): CalendarDate | null {
  return CLAIM_WAITS.includes(state) ? claimedOn : null;
}

/** Yellow once missed, red in the third month it stands open (its own counted) or past the promised date (ruling 30). */
function byMilestones(facts: LightFacts, rule: LightRule): LightReason[] {
  if (facts.milestones.length === 0) return [];
  const missed = facts.milestones.filter(({ dueOn, metOn }) => metOn === null && dueOn < facts.today);
  if (missed.length > 0) return missed.flatMap((milestone) => byMissed(milestone, facts, rule));
  const met = facts.milestones.filter(({ metOn }) => metOn !== null).length;
  return [say(facts, 'milestones_on_time', 'green', { met, total: facts.milestones.length })];
}

function byMissed(milestone: MilestoneStanding, facts: LightFacts, rule: LightRule): LightReason[] {
  const { dutyId, title, dueOn } = milestone;
  const promisedOn = facts.promisedDueOn;
  const months = Math.max(1, monthsBetween(periodOf(dueOn), periodOf(facts.today)));
  if (months >= rule.notStartedMonths.red)
    return [say(facts, 'milestone_long_missed', 'red', { dutyId, title, dueOn, months })];
  const waits = claimWaiting(facts);
  if (promisedOn !== null && facts.today > promisedOn && !(waits && waits <= promisedOn)) {
    return [say(facts, 'milestone_past_promise', 'red', { dutyId, title, dueOn, promisedOn })];
  }
  if (months < rule.notStartedMonths.yellow) return [];
  return [say(facts, 'milestone_missed', 'yellow', { dutyId, title, dueOn })];
}

function byReports(facts: LightFacts, calendar: WorkingCalendar): LightReason[] {
  const { reportMissing: missing, reportWaiting: waiting, reportReturned: returned, today } = facts;
  const found: LightReason[] = [];
  if (missing && missing.dueOn < today) {
    const days = calendar.workingDaysBetween(missing.dueOn, today);
    found.push(say(facts, 'report_missing', 'yellow', { ...missing, days }));
  }
  if (waiting) {
    const days = calendar.workingDaysBetween(waiting.submittedOn, today);
    found.push(say(facts, 'report_waiting', null, { ...waiting, days }));
  }
  if (returned) found.push(say(facts, 'report_returned', null, { ...returned }));
  return found;
}

/** The supervision office may only make a light worse, and it is shown as such (ruling 30); blue is out of its reach. */
function byHand({ worsened, today }: LightFacts): LightReason[] {
  if (!worsened) return [];
  const { light, reason, by } = worsened;
  const code = light === 'red' ? 'worsened_red' : 'worsened_yellow';
  return [lightReason(code, light, { reason, by }, today)];
}

/** Worst first: by light, then by gap. */
function ranked(targets: readonly TargetJudgement[]): TargetJudgement[] {
  return [...targets].sort(
    (a, b) =>
      SEVERITY[b.standing.light] - SEVERITY[a.standing.light] ||
      (b.exactGap ?? NO_GAP).comparedTo(a.exactGap ?? NO_GAP),
  );
}

function worstTarget(targets: readonly TargetJudgement[]): TargetJudgement | undefined {
  return ranked(targets.filter(({ exactGap }) => exactGap !== null))[0];
}

function say(
  facts: LightFacts,
  code: LightReasonCode,
  light: Light | null,
  params: ReasonParams,
): LightReason {
  return lightReason(code, light, params, facts.today);
}
