import { balance } from './pace';

export interface Part<K extends string | number> {
  readonly key: K;
  readonly count: number;
}

/** A count split into its parts. `difference` is what the parts leave unsaid: 0 where they balance. */
export interface SplitCount<K extends string | number> {
  readonly total: number;
  readonly counts: Part<K>[];
  readonly balanced: boolean;
  readonly sum: number;
  readonly difference: number;
}

/**
 * Splits a whole into the parts the office prints, every part named even where it is empty, and says whether they make
 * up the whole (七数须平, handbook §3.7). A value that is none of the parts shows as the difference, never as silence.
 */
export function split<K extends string | number>(keys: readonly K[], values: readonly K[]): SplitCount<K> {
  const counts = keys.map((key) => ({ key, count: values.filter((value) => value === key).length }));
  return {
    total: values.length,
    counts,
    ...balance(
      counts.map(({ count }) => count),
      values.length,
    ),
  };
}

/** One line of a cross table: the row's key with its own split. */
export type CrossRow<R extends string, C extends string> = { readonly key: R } & SplitCount<C>;

/**
 * Two ways of counting the same things, crossed: lights do not map to paces one to one, for a late report is yellow
 * and on pace. Each line balances by itself, and the lines' totals make up the whole.
 */
export const crossTable = <R extends string, C extends string>(
  rows: readonly R[],
  columns: readonly C[],
  values: readonly { readonly row: R; readonly column: C }[],
): CrossRow<R, C>[] =>
  rows.map((key) => ({
    key,
    ...split(
      columns,
      values.filter(({ row }) => row === key).map(({ column }) => column),
    ),
  }));
