import type { LifecycleState } from '../commitment/lifecycle-state';
import { CalendarDate, Period, monthsBetween, periodOf } from './calendar-date';
import { figure, roundGap } from './figures';
import type { Light, LightFacts, LightRule, MilestoneStanding, TargetLight } from './light-facts';
import { Finding, LightReason, finding, worded } from './light-reasons';
import { TargetJudgement, judgeTarget } from './target-light';
import type { WorkingCalendar } from './working-calendar';

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
 * for this year, a merged item grey, for it is never a second success. Otherwise it is the worst of: each target,
 * verified against planned at the end of the last accepted period; a missed milestone; a report that is due and
 * missing (yellow in its own right); a promised date that has passed without sign-off (red at once); and the
 * supervision office's hand, which can only make it worse.
 *
 * While a claim made by the promised date waits, the passed date is not the department's lateness and gives no light;
 * a note says how long the office has held it. A claim made after the date leaves it red. A report that waits or was
 * returned gives a note and no light.
 */
export function judgeLight(facts: LightFacts, rule: LightRule, calendar: WorkingCalendar): LightJudgement {
  const targets = facts.targets.map((target) => judgeTarget(target, facts.comparedPeriod, rule));
  const settled = bySettlement(facts);
  const findings = settled ? [settled] : openFindings(facts, targets, rule, calendar);
  const deciding = worstTarget(targets);
  return {
    light: worstLight(findings.flatMap(({ light }) => light ?? [])),
    reasons: inWords(findings, facts.today),
    ruleVersion: rule.version,
    comparedPeriod: facts.comparedPeriod,
    decidingTargetId: deciding?.standing.targetId ?? null,
    gap: deciding?.exactGap ? roundGap(deciding.exactGap) : null,
    exactGap: deciding?.exactGap?.toFixed() ?? null,
    perTarget: targets.map(({ standing }) => standing),
  };
}

function bySettlement(facts: LightFacts): Finding | null {
  if (facts.mergedInto !== null) {
    const params = { number: facts.mergedInto };
    return finding(facts.mergedIntoClosed ? 'merged_closed' : 'merged', 'grey', params);
  }
  if (facts.state === 'closed' || facts.state === 'archived') return finding(facts.state, 'blue', {});
  if (facts.state === 'suspended' || facts.state === 'terminated') return finding(facts.state, 'grey', {});
  if (facts.state === 'carried_over') return finding('carried_over', 'red', {});
  return null;
}

/** Everything to be said of an open leaf: what gives the light first, then notes, then what has no light and why. */
function openFindings(
  facts: LightFacts,
  targets: readonly TargetJudgement[],
  rule: LightRule,
  calendar: WorkingCalendar,
): Finding[] {
  const findings = [
    ...byPromise(facts, calendar),
    ...byHand(facts),
    ...ranked(targets).map((target) => target.finding),
    ...byMilestones(facts, rule),
    ...byReports(facts, calendar),
  ];
  if (facts.noTargetReason) findings.push(finding('no_target', 'grey', { reason: facts.noTargetReason }));
  if (!findings.some(({ light }) => light !== null)) findings.push(finding('nothing_to_judge', 'grey', {}));
  const having = (...lights: (Light | null)[]) => findings.filter(({ light }) => lights.includes(light));
  const trouble = [...having('red'), ...having('yellow')];
  return [
    ...(trouble.length > 0 ? trouble : having('green').slice(0, 1)),
    ...having(null),
    ...having('grey'),
  ];
}

/** The same words once: "no report has been accepted yet" would stand there for every target. */
function inWords(findings: readonly Finding[], today: CalendarDate): LightReason[] {
  const reasons = findings.map((found) => worded(found, today));
  return reasons.filter((reason, i) => reasons.findIndex(({ zh }) => zh === reason.zh) === i);
}

function byPromise(facts: LightFacts, calendar: WorkingCalendar): Finding[] {
  const { promisedDueOn: dueOn, today } = facts;
  const claimedOn = claimWaiting(facts);
  const passed = dueOn !== null && today > dueOn;
  if (!claimedOn) {
    if (!passed) return [];
    return [finding('promise_passed', 'red', { dueOn, days: calendar.workingDaysBetween(dueOn, today) })];
  }
  const found: Finding[] = [];
  if (passed && claimedOn > dueOn) {
    const days = calendar.workingDaysBetween(dueOn, claimedOn);
    found.push(finding('claimed_late', 'red', { dueOn, claimedOn, days }));
  }
  const code = facts.state === 'field_check' ? 'claim_in_field_check' : 'claim_in_review';
  found.push(finding(code, null, { claimedOn, days: calendar.workingDaysBetween(claimedOn, today) }));
  return found;
}

/** The day of the claim that lies with the office now, null where none does. */
function claimWaiting({ state, claimedOn }: LightFacts): CalendarDate | null {
  return CLAIM_WAITS.includes(state) ? claimedOn : null;
}

/** Yellow once missed, red in the third month it stands open (its own counted) or past the promised date (ruling 30). */
function byMilestones(facts: LightFacts, rule: LightRule): Finding[] {
  if (facts.milestones.length === 0) return [];
  const missed = facts.milestones.filter(({ dueOn, metOn }) => metOn === null && dueOn < facts.today);
  if (missed.length > 0) return missed.flatMap((milestone) => byMissed(milestone, facts, rule));
  const met = facts.milestones.filter(({ metOn }) => metOn !== null).length;
  return [finding('milestones_on_time', 'green', { met, total: facts.milestones.length })];
}

function byMissed(milestone: MilestoneStanding, facts: LightFacts, rule: LightRule): Finding[] {
  const { dutyId, title, dueOn } = milestone;
  const promisedOn = facts.promisedDueOn;
  const months = Math.max(1, monthsBetween(periodOf(dueOn), periodOf(facts.today)));
  if (months >= rule.notStartedMonths.red)
    return [finding('milestone_long_missed', 'red', { dutyId, title, dueOn, months })];
  const waits = claimWaiting(facts);
  if (promisedOn !== null && facts.today > promisedOn && !(waits && waits <= promisedOn)) {
    return [finding('milestone_past_promise', 'red', { dutyId, title, dueOn, promisedOn })];
  }
  if (months < rule.notStartedMonths.yellow) return [];
  return [finding('milestone_missed', 'yellow', { dutyId, title, dueOn })];
}

function byReports(facts: LightFacts, calendar: WorkingCalendar): Finding[] {
  const { reportMissing: missing, reportWaiting: waiting, reportReturned: returned, today } = facts;
  const found: Finding[] = [];
  if (missing && missing.dueOn < today) {
    const days = calendar.workingDaysBetween(missing.dueOn, today);
    found.push(finding('report_missing', 'yellow', { ...missing, days }));
  }
  if (waiting) {
    const days = calendar.workingDaysBetween(waiting.submittedOn, today);
    found.push(finding('report_waiting', null, { ...waiting, days }));
  }
  if (returned) found.push(finding('report_returned', null, { ...returned }));
  return found;
}

/** The supervision office may only make a light worse, and it is shown as such (ruling 30); blue is out of its reach. */
function byHand({ worsened }: LightFacts): Finding[] {
  if (!worsened) return [];
  const { light, reason, by } = worsened;
  const code = light === 'red' ? 'worsened_red' : 'worsened_yellow';
  return [finding(code, light, { reason, by })];
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
