import { figure } from '../schedule/figures';
import type { Comparator, Figure, Target } from './target';

/** 左右, 约: within a twentieth of the printed value on either side. */
const APPROX_SHARE = '0.05';

/**
 * Whether a verified figure keeps the promise. 等于 and 不少于 are met from the value on (more than promised is no
 * fault), 不超过 up to it, 左右 within five percent, 全部 when the denominator is reached (or, without one, the value),
 * 保持 while not below the value. Null where there is nothing to compare: never a silent success.
 */
export function meets(
  comparator: Comparator,
  value: string | null,
  verified: string,
  denominator: string | null,
): boolean | null {
  const aim = aimOf({ comparator, value, denominator });
  if (aim === null) return null;
  const actual = figure(verified);
  const target = figure(aim);
  switch (comparator) {
    case 'eq':
    case 'gte':
    case 'all':
    case 'maintain':
      return actual.gte(target);
    case 'lte':
      return actual.lte(target);
    case 'approx':
      return actual.minus(target).abs().lte(target.abs().times(APPROX_SHARE));
  }
}

/**
 * A figure is asked for every month: not of a promised rate, which only has three states, nor of a capacity, which is
 * not this year's progress, nor where nothing is counted and the reason stands (handbook §3.2, ruling 10).
 */
export const isCounted = (target: Target): boolean =>
  target.kind !== 'policy_rate' && target.kind !== 'capacity' && aimOf(target) !== null;

/** What the figure is held against: "all" against its denominator, anything else against the printed value. */
export const aimOf = ({
  comparator,
  value,
  denominator,
}: Pick<Target, 'comparator' | 'value' | 'denominator'>) =>
  comparator === 'all' ? (denominator ?? value) : value;

/** A basis of measurement or a stage: without one a verb such as 推进 says nothing that can be judged (ruling 10). */
export const hasCriterion = (target: Pick<Target, 'kind' | 'basis' | 'stage'>): boolean =>
  target.kind === 'policy_rate' || target.basis !== null || target.stage !== null;

/**
 * Whether a target is met by its figure. A promised rate is met when in force (已执行); a capacity, or a target whose
 * lack of a number is explained, does not stand in the way of completion; everything else needs a verified figure
 * that meets its comparator.
 */
export function targetIsMet(target: Target, reported: Figure | null): boolean {
  if (target.kind === 'policy_rate') return reported?.issuedState === 'in_force';
  if (!isCounted(target)) return target.kind === 'capacity' || target.noTargetReason !== null;
  const verified = reported?.verified ?? null;
  return verified !== null && (meets(target.comparator, target.value, verified, target.denominator) ?? false);
}
