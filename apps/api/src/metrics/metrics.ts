import { HealthRead, type WorkerView } from '@app/db/reads/health.read';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus reads. One registry an application, so that two in one process do not mix. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'luoshi_http_request_seconds',
    help: 'How long a request took, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 3],
    registers: [this.registry],
  });
  private readonly due = new Gauge({
    name: 'luoshi_due_and_not_fired',
    help: 'Reminders and checks whose time has come and that have not been done',
    labelNames: ['what'],
    registers: [this.registry],
  });
  private readonly counted = new Counter({
    name: 'luoshi_worker_counted_total',
    help: 'What a worker has done and failed at since it started: notices delivered, mails sent or dead, failures',
    labelNames: ['worker', 'what'],
    registers: [this.registry],
  });
  private readonly silent = new Gauge({
    name: 'luoshi_worker_silent_seconds',
    help: 'Seconds since a worker last got on',
    labelNames: ['worker'],
    registers: [this.registry],
  });

  constructor(private readonly health: HealthRead) {
    collectDefaultMetrics({ register: this.registry });
  }

  async text(): Promise<string> {
    const [due, workers] = await Promise.all([this.health.due(), this.health.workers()]);
    this.due.set({ what: 'reminder' }, due.reminders);
    this.due.set({ what: 'check' }, due.checks);
    this.showWorkers(workers);
    return this.registry.metrics();
  }

  /** The workers count, the heartbeat carries it here; one that is gone leaves the page a day later. */
  private showWorkers(workers: readonly WorkerView[]): void {
    this.counted.reset();
    this.silent.reset();
    for (const { worker, age, counters } of workers) {
      this.silent.set({ worker }, age);
      for (const [what, count] of Object.entries(counters)) this.counted.inc({ worker, what }, count);
    }
  }
}
