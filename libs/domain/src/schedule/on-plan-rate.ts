import { figure, rate, roundGap } from './figures';
import type { Pace } from './pace';

const ON_PLAN: readonly Pace[] = ['done', 'ahead', 'on_pace'];
const JUDGED: readonly Pace[] = [...ON_PLAN, 'behind'];

/** `rate` in percent with one decimal, null where nothing can be judged. */
export interface OnPlanRate {
  readonly judged: number;
  readonly onPlan: number;
  readonly rate: string | null;
}

/**
 * 达序率: done, ahead and on pace, of those that can be judged; what has no target, waits for one from above or was
 * merged is not among them (handbook §3.7). Laoshan in November 2023: 24 of 33, 72.7 %.
 */
export function onPlanRate(paces: readonly (Pace | null)[]): OnPlanRate {
  const judged = paces.filter((pace) => pace !== null && JUDGED.includes(pace)).length;
  const onPlan = paces.filter((pace) => pace !== null && ON_PLAN.includes(pace)).length;
  const percent = judged === 0 ? null : roundGap(rate(figure(String(onPlan)), figure(String(judged))));
  return { judged, onPlan, rate: percent };
}

/** Departments with fewer items to judge are not compared: one item more or less would be half their rate. */
export const FEWEST_TO_COMPARE = 3;

/** Compares by cross-multiplication: 2 of 3 and 4 of 6 are equal, whatever a printed decimal says. */
const byRate = (a: OnPlanRate, b: OnPlanRate): number => b.onPlan * a.judged - a.onPlan * b.judged;

/**
 * Puts what can be compared in order of its rate, never of its number of items, the best first; equal rates keep the
 * printed order and share a place, and the next place is left out (并列占位: after two seconds comes a fourth,
 * handbook §2). What has nothing to judge comes last, without a place.
 */
export function placedByRate<T extends OnPlanRate>(
  rows: readonly T[],
): (T & { readonly place: number | null })[] {
  const compared = rows.filter(({ judged }) => judged > 0).sort(byRate);
  const placed = compared.map((row) => ({
    ...row,
    place: compared.findIndex((other) => byRate(other, row) === 0) + 1,
  }));
  return [...placed, ...rows.filter(({ judged }) => judged === 0).map((row) => ({ ...row, place: null }))];
}
