/** Counts by key, as the server made them balance. */
interface Split {
  readonly counts: readonly { readonly key: string; readonly count: number }[];
}

export const countOf = ({ counts }: Split, key: string): number =>
  counts.find((one) => one.key === key)?.count ?? 0;

/** Item numbers of each group, in the order given. */
export function numbersBy<T extends { readonly number: string }>(
  items: readonly T[],
  keyOf: (item: T) => string,
): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item.number]);
  return [...groups];
}
