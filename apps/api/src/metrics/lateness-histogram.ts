import type { WorkerView } from '@app/db/reads/health.read';
import { LATENESS_BOUNDS } from '@app/db/leases';
import { Histogram, type MetricObjectWithValues, type MetricValueWithName } from 'prom-client';

type Labels = 'worker' | 'channel' | 'le';
type Value = MetricValueWithName<Labels>;

const NAME = 'luoshi_lateness_seconds';

/** A histogram that the workers count and their heartbeat carries here; this process only prints it. */
export class LatenessHistogram extends Histogram<Labels> {
  private workers: readonly WorkerView[] = [];

  show(workers: readonly WorkerView[]): void {
    this.workers = workers;
  }

  override async get(): Promise<MetricObjectWithValues<Value>> {
    const values = this.workers.flatMap(({ worker, lateness }) =>
      Object.entries(lateness).flatMap(([channel, { counts, sum }]) =>
        valuesOf({ worker, channel }, counts, sum),
      ),
    );
    return { ...(await super.get()), values };
  }
}

/** Prometheus wants each bucket to hold the smaller ones too. */
function valuesOf(
  labels: { worker: string; channel: string },
  counts: readonly number[],
  sum: number,
): Value[] {
  let below = 0;
  const buckets = [...LATENESS_BOUNDS, '+Inf'].map((le, slot) => ({
    metricName: `${NAME}_bucket`,
    labels: { ...labels, le },
    value: (below += counts[slot] ?? 0),
  }));
  const whole = [
    { metricName: `${NAME}_sum`, labels, value: sum },
    { metricName: `${NAME}_count`, labels, value: below },
  ];
  return [...buckets, ...whole];
}
