import type { LedgerLine } from '../../api/queries/ledger';
import type { Schemas } from '../../api/problem';
import type { Grouping } from './asked';

export type Split = Schemas['CountedLights'];

/** One row of the window: a group's head, a line, or the place of one that is not here yet. */
export type Entry =
  | { readonly kind: 'group'; readonly key: string; readonly id: string | null; readonly name: string }
  | { readonly kind: 'line'; readonly key: string; readonly line: LedgerLine; readonly depth: 0 | 1 }
  | { readonly kind: 'awaited'; readonly key: string };

interface Given {
  readonly lines: readonly LedgerLine[];
  /** How many there are in all, here or not. */
  readonly total: number;
  readonly grouping: Grouping;
  readonly children: ReadonlyMap<string, readonly LedgerLine[]>;
  readonly nobody: string;
}

export function entriesOf({ lines, total, grouping, children, nobody }: Given): Entry[] {
  const entries: Entry[] = [];
  let before: string | null | undefined;
  for (const line of lines) {
    const group = grouping === 'category' ? line.category : line.department;
    if (grouping !== 'none' && (group?.id ?? null) !== before) {
      before = group?.id ?? null;
      entries.push({
        kind: 'group',
        key: `group ${before} ${entries.length}`,
        id: before,
        name: group?.name ?? nobody,
      });
    }
    entries.push({ kind: 'line', key: line.id, line, depth: 0 });
    for (const child of children.get(line.id) ?? []) {
      entries.push({ kind: 'line', key: child.id, line: child, depth: 1 });
    }
  }
  for (let at = lines.length; at < total; at += 1) entries.push({ kind: 'awaited', key: `awaited ${at}` });
  return entries;
}

/** Where each entry begins, and behind the last where all ends. */
export function offsetsOf(entries: readonly Entry[], heightOf: (entry: Entry) => number): number[] {
  const offsets = [0];
  let at = 0;
  for (const entry of entries) {
    at += heightOf(entry);
    offsets.push(at);
  }
  return offsets;
}

/** The entry that stands at `y`. */
export function entryAt(offsets: readonly number[], y: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
