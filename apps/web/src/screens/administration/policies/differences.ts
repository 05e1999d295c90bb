/** One thing in which a version differs from the one before; `path` is its place in the policy. */
export interface Difference {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

type Held = Readonly<Record<string, unknown>>;

const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Levels are a list by number: they are compared by it. */
const asHeld = (value: unknown): unknown =>
  Array.isArray(value) && value.every((one) => isHeld(one) && 'level' in one)
    ? Object.fromEntries(value.map((one) => [isHeld(one) ? String(one['level']) : '', one]))
    : value;

/** What differs between two policies, leaf by leaf; their version numbers aside. */
export function differencesOf(older: unknown, newer: unknown, path: readonly string[] = []): Difference[] {
  const [before, after] = [asHeld(older), asHeld(newer)];
  if (isHeld(before) && isHeld(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys
      .filter((key) => path.length > 0 || key !== 'version')
      .flatMap((key) => differencesOf(before[key], after[key], [...path, key]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}
