import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import { DomainError } from '../error';
import type { ProgrammeEvent } from '../event';
import type { ProgrammeId } from '../id';
import type { Category } from './programme';

/** Declared against actual number of items (件) of a category, or of the whole list where `category` is null. */
export interface CountDifference {
  readonly category: number | null;
  readonly declared: number;
  readonly actual: number;
}

/** A difference somebody has ruled on; it holds for exactly these two numbers. */
export interface CountSettlement extends CountDifference {
  readonly reason: string;
}

/** The facts a count rests on; `itemCategories` has one number for every item, sub-items left out. */
export interface CountFacts {
  readonly declaredItems: number | null;
  readonly categories: readonly Pick<Category, 'number' | 'declaredCount'>[];
  readonly itemCategories: readonly number[];
}

/** Where the printed counts and the items do not agree; a count nobody printed cannot differ (handbook §4). */
export function countDifferences({
  declaredItems,
  categories,
  itemCategories,
}: CountFacts): readonly CountDifference[] {
  const lines = categories.map(({ number, declaredCount }) => ({
    category: number,
    declared: declaredCount,
    actual: itemCategories.filter((category) => category === number).length,
  }));
  return [{ category: null, declared: declaredItems, actual: itemCategories.length }, ...lines].flatMap(
    ({ category, declared, actual }) =>
      declared === null || declared === actual ? [] : [{ category, declared, actual }],
  );
}

/** Differences on which nobody has ruled yet. */
export const unsettled = (
  differences: readonly CountDifference[],
  settlements: readonly CountSettlement[],
): readonly CountDifference[] =>
  differences.filter(
    ({ category, declared, actual }) =>
      !settlements.some(
        (one) => one.category === category && one.declared === declared && one.actual === actual,
      ),
  );

/**
 * Settles a difference with a reason: the printed number stands and the difference is explained beside it, never
 * smoothed away (ruling 15). Throws `reason_required`.
 */
export function settleCountDifference(
  programmeId: ProgrammeId,
  difference: CountDifference,
  { actor, reason }: { readonly actor: Actor; readonly reason: string },
): { next: CountSettlement; event: ProgrammeEvent } {
  requireAction('settle_counts', actor);
  const text = reason.trim();
  if (text === '') throw new DomainError('reason_required');
  const { category, declared, actual } = difference;
  return {
    next: { category, declared, actual, reason: text },
    event: { kind: 'count_difference_settled', programmeId, category, declared, actual, text },
  };
}
