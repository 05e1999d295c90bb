import { HealthRead } from '@app/db/reads/health.read';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Histogram } from 'prom-client';
import { DeliveryMetrics } from './delivery-metrics';

/** What Prometheus reads. One registry an application, so that two in one process do not mix. */
@Injectable()
export class Metrics {
  private readonly delivery = new DeliveryMetrics();
  readonly registry = this.delivery.registry;
  readonly requests = new Histogram({
    name: 'luoshi_http_request_seconds',
    help: 'How long a request took, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 3],
    registers: [this.registry],
  });

  constructor(private readonly health: HealthRead) {
    collectDefaultMetrics({ register: this.registry });
  }

  async text(): Promise<string> {
    const [late, { canary, workers }] = await Promise.all([this.health.late(), this.health.view()]);
    this.delivery.show(late, canary, workers);
    return this.registry.metrics();
  }
}
