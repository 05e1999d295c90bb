import type { WorkerView } from '@app/db/reads/health.read';
import { LATENESS_BOUNDS } from '@app/db/leases';
import type { OperationsLateness } from './operations.dto';

/** Adds the workers' histograms up, channel by channel. */
export function latenessOf(workers: readonly WorkerView[]): OperationsLateness[] {
  const channels = [...new Set(workers.flatMap(({ lateness }) => Object.keys(lateness)))].sort();
  return channels.map((channel) => {
    const of = workers.flatMap(({ lateness }) => lateness[channel] ?? []);
    const counts = [...LATENESS_BOUNDS, null].map((_, slot) =>
      sum(of.map(({ counts }) => counts[slot] ?? 0)),
    );
    const count = sum(counts);
    return {
      channel,
      count,
      meanSeconds: count === 0 ? null : sum(of.map(({ sum }) => sum)) / count,
      p50Seconds: boundOf(counts, 0.5),
      p99Seconds: boundOf(counts, 0.99),
      buckets: counts.map((n, slot) => ({ upTo: LATENESS_BOUNDS[slot] ?? null, count: n })),
    };
  });
}

/** The bound of the bucket in which this share of all lies. */
function boundOf(counts: readonly number[], share: number): number | null {
  const wanted = sum(counts) * share;
  let before = 0;
  const slot = counts.findIndex((count) => (before += count) >= wanted && count > 0);
  return LATENESS_BOUNDS[slot] ?? null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
