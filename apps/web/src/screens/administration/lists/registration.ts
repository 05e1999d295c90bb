import type { Schemas } from '../../../api/problem';

/** What is typed about one target. */
export interface TypedTarget {
  readonly basis: string;
  readonly denominator: string;
  readonly noTargetReason: string;
  /** One month a line: `2024-03 50`. */
  readonly points: string;
}

export interface TypedRegistration {
  readonly dueOn: string;
  readonly multiYear: boolean;
  readonly targets: Readonly<Record<string, TypedTarget>>;
  /** One milestone a line: `2024-03-31 开工`. */
  readonly milestones: string;
}

export const NO_TARGET: TypedTarget = { basis: '', denominator: '', noTargetReason: '', points: '' };
export const NOTHING: TypedRegistration = { dueOn: '', multiYear: false, targets: {}, milestones: '' };

/** Lines of two parts, the first of which is a date or a month. */
const pairs = (text: string): (readonly [string, string])[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [first = '', ...rest] = line.split(/\s+/);
      return [first, rest.join(' ')] as const;
    });

/** What was typed as the server wants it: only what is filled; the rest stays as printed. */
export function registrationOf(
  typed: TypedRegistration,
  targetIds: readonly string[],
): Schemas['RegistrationRequest'] {
  return {
    multiYear: typed.multiYear,
    ...(typed.dueOn && { dueOn: typed.dueOn }),
    targets: targetIds.map((targetId) => {
      const { basis, denominator, noTargetReason, points } = typed.targets[targetId] ?? NO_TARGET;
      const months = pairs(points).map(([period, value]) => ({ period, value }));
      return {
        targetId,
        ...(basis.trim() && { basis: basis.trim() }),
        ...(denominator.trim() && { denominator: denominator.trim() }),
        ...(noTargetReason.trim() && { noTargetReason: noTargetReason.trim() }),
        ...(months.length > 0 && { points: months }),
      };
    }),
    milestones: pairs(typed.milestones).map(([dueOn, title]) => ({ dueOn, title })),
  };
}
