import { HealthRead } from '@app/db/reads/health.read';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

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

  constructor(private readonly health: HealthRead) {
    collectDefaultMetrics({ register: this.registry });
  }

  async text(): Promise<string> {
    const { reminders, checks } = await this.health.due();
    this.due.set({ what: 'reminder' }, reminders);
    this.due.set({ what: 'check' }, checks);
    return this.registry.metrics();
  }
}
