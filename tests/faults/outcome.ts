import type { Backend } from './row';

/** What a run of one row came to. Times in ms; null where nothing was measured. */
export interface Outcome {
  readonly row: string;
  readonly title: string;
  readonly backend: Backend;
  readonly seed: number;
  readonly faults: number;
  readonly wanted: number;
  /** Writes that were acknowledged, that were refused by a rule, and that never had an answer. */
  readonly acknowledged: number;
  readonly refused: number;
  readonly unanswered: number;
  readonly due: number;
  readonly lost: number;
  readonly early: number;
  readonly twice: { readonly inApp: number; readonly mail: number; readonly webhook: number };
  readonly recovery: {
    readonly p50: number | null;
    readonly p99: number | null;
    readonly max: number | null;
  };
  readonly lateness: { readonly inApp: number | null; readonly mail: number | null };
  readonly seconds: number;
  readonly faulty: readonly string[];
  readonly note: string | null;
  readonly verdict: 'held' | 'broken' | 'not run';
}

export function percentile(some: readonly number[], share: number): number | null {
  if (some.length === 0) return null;
  const sorted = [...some].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0);
}
