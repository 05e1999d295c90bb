import { Decimal } from 'decimal.js';
import type { LightFacts, LightRule } from './light-facts';
import type { LightJudgement } from './light';
import type { LightReasonCode } from './light-reasons';

/** 完成, 超序时, 按序时, 未达序时, 上级未下达, 不设目标: the columns of the monthly circular (handbook §3.7). */
export const PACES = ['done', 'ahead', 'on_pace', 'behind', 'not_assigned', 'no_target'] as const;
export type Pace = (typeof PACES)[number];

/** The same with what was merged into another item, which stands apart so that the columns make up the whole (ruling 7). */
export const PACE_COLUMNS = [...PACES, 'merged'] as const;
export type PaceColumn = (typeof PACE_COLUMNS)[number];

/** The column a leaf is counted in; one without a pace yet has missed nothing. */
export const paceColumn = (leaf: { readonly merged: boolean; readonly pace: Pace | null }): PaceColumn =>
  leaf.merged ? 'merged' : (leaf.pace ?? 'on_pace');

const BEHIND: readonly LightReasonCode[] = [
  'promise_passed',
  'claimed_late',
  'milestone_missed',
  'milestone_long_missed',
  'milestone_past_promise',
];

/** The office's fixed word for a target its superiors have not handed down (handbook §1.11). */
const NOT_HANDED_DOWN = /未下达/;

/**
 * The column of the circular in which one leaf is counted. Done is signed off, not merely reached; ahead is five or
 * more points ahead on the worst target (ruling 5); behind is a target at ten or more, a milestone or the promised
 * date missed, or carried over. A late report or a light worsened by hand says nothing about pace. Suspended and
 * terminated items have no target this year. A merged item is null: it is counted once, in the item it went into
 * ("36 numbered, 35 in substance", ruling 7).
 */
export function pace(facts: LightFacts, judged: LightJudgement, rule: LightRule): Pace | null {
  if (facts.mergedInto !== null) return null;
  if (facts.state === 'closed' || facts.state === 'archived') return 'done';
  if (facts.state === 'suspended' || facts.state === 'terminated') return 'no_target';
  if (facts.state === 'carried_over') return 'behind';
  const lights = judged.perTarget.map(({ light }) => light);
  if (lights.includes('red') || lights.includes('yellow')) return 'behind';
  if (judged.reasons.some(({ code }) => BEHIND.includes(code))) return 'behind';
  if (lights.every((light) => light === 'grey') && facts.milestones.length === 0) return withoutLight(facts);
  const ahead = judged.exactGap !== null && new Decimal(judged.exactGap).lte(-rule.aheadPoints);
  return ahead ? 'ahead' : 'on_pace';
}

/** Before the first accepted period nothing has been missed; after it, what has no light has no target. */
function withoutLight(facts: LightFacts): Pace {
  if (facts.noTargetReason) return NOT_HANDED_DOWN.test(facts.noTargetReason) ? 'not_assigned' : 'no_target';
  return facts.comparedPeriod === null && facts.targets.length > 0 ? 'on_pace' : 'no_target';
}

/**
 * Whether the parts of a printed balance make up its whole (总件数、完成、超序时、按序时、未达序时、未下达、不设目标,
 * "七数须平"). `difference` is whole minus sum: Lianyungang's 24 + 9 + 11 of 45 leaves 1 unsaid, mostly the ones behind.
 */
export function balance(
  parts: readonly number[],
  whole: number,
): { balanced: boolean; sum: number; difference: number } {
  const sum = parts.reduce((total, part) => total + part, 0);
  return { balanced: sum === whole, sum, difference: whole - sum };
}
