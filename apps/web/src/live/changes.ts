import { useMemo, useSyncExternalStore } from 'react';
import type { Schemas } from '../api/problem';

/** What an open page was told of one commitment since it was loaded. */
export interface Change {
  readonly id: string;
  readonly parentId: string | null;
  readonly version: number;
  readonly kinds: readonly string[];
  /** Epoch milliseconds of this device. */
  readonly at: number;
}

const NONE: ReadonlyMap<string, Change> = new Map();
let changes = NONE;
/** When it was last said that more happened than can be told. */
let resetAt = 0;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function become(next: ReadonlyMap<string, Change>): void {
  changes = next;
  listeners.forEach((listener) => listener());
}

export function addChanges(items: readonly Schemas['LiveCommitment'][], at = Date.now()): void {
  become(new Map([...changes, ...items.map((item): [string, Change] => [item.id, { ...item, at }])]));
}

export function forgetChanges(reset = 0): void {
  resetAt = reset;
  // Another map than before, so that the page is drawn again.
  become(new Map());
}

const useAll = () => useSyncExternalStore(subscribe, () => changes);

/** What was said of one commitment since the page was loaded, or undefined. */
export const useChange = (id: string): Change | undefined => useAll().get(id);

/**
 * For a row that shows a commitment: a 2 px mark from when something was told of it (or of a sub-item folded into it)
 * until the list is read anew: `<tr {...useChanged(line.id, dataUpdatedAt)}>`. By time, not by version: a slip changes
 * what stands in the line and leaves the commitment's version as it is.
 */
export function useChanged(id: string, readAt: number): { readonly 'data-changed'?: true } {
  const told = [...useAll().values()].some(
    (change) => (change.id === id || change.parentId === id) && change.at > readAt,
  );
  return told ? { 'data-changed': true } : {};
}

/** The same for a table of many rows that asks once: everything told of since, and what it is folded into. */
export function useChangedIds(readAt: number): ReadonlySet<string> {
  const all = useAll();
  return useMemo(() => {
    const told = [...all.values()].filter(({ at }) => at > readAt);
    return new Set(told.flatMap(({ id, parentId }) => (parentId === null ? [id] : [id, parentId])));
  }, [all, readAt]);
}

/**
 * How many commitments have changed since a list was read (`dataUpdatedAt` of its query); null where more happened than
 * can be told. `concerns` leaves out those that cannot be in the list.
 */
export function useChangesSince(
  readAt: number,
  concerns: (change: Change) => boolean = () => true,
): number | null {
  const all = useAll();
  if (resetAt > readAt) return null;
  return [...all.values()].filter((change) => change.at > readAt && concerns(change)).length;
}
