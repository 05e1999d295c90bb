import { HealthRead, type WorkerView } from '@app/db/reads/health.read';
import { OperationsRead } from '@app/db/reads/operations.read';
import type { Actor } from '@app/domain';
import { Settings } from '@app/platform/config';
import { Injectable } from '@nestjs/common';
import { lateCheck, WORKER_SILENT_S, worst } from './checks';
import { latenessOf } from './lateness';
import type { OperationsAnswer, OperationsQueue, OperationsWorker } from './operations.dto';
import { ReadinessCheck } from './readiness';

/** Where the queue's own pages are. */
const QUEUE_BOARD = '/ops/queue';

/** Puts the page of operations together: one answer, from one look at each source. */
@Injectable()
export class Operations {
  constructor(
    private readonly readiness: ReadinessCheck,
    private readonly health: HealthRead,
    private readonly operations: OperationsRead,
    private readonly config: Settings,
  ) {}

  async answer(actor: Actor): Promise<OperationsAnswer> {
    const own = await this.operations.view(actor);
    const [{ checks: found, view }, late] = await Promise.all([this.readiness.run(), this.health.late()]);
    const checks = [...found, lateCheck(late)];
    const workers = view?.workers ?? [];
    const alive = workers.filter(({ age }) => age < WORKER_SILENT_S);
    return {
      at: own.at,
      status: worst(checks),
      checks,
      workers: workers.map(shown),
      canaries: own.canaries,
      late: { reminders: late.reminders, checks: late.checks, digests: late.digests },
      channels: own.channels,
      lateness: latenessOf(alive),
      queue: this.queue(alive),
      receivers: own.receivers,
    };
  }

  private queue(alive: readonly WorkerView[]): OperationsQueue {
    const { REDIS_URL, QUEUE_DATABASE_URL } = this.config;
    const backend = REDIS_URL ? 'redis' : QUEUE_DATABASE_URL ? 'postgres' : 'none';
    const depth = alive
      .map(({ states }) => states['queue']?.figures)
      .find((figures) => figures !== undefined);
    return {
      backend,
      waiting: depth?.['waiting'] ?? null,
      delayed: depth?.['delayed'] ?? null,
      active: depth?.['active'] ?? null,
      board: backend === 'none' ? null : QUEUE_BOARD,
    };
  }
}

const shown = ({ worker, age, seenAt, counters }: WorkerView): OperationsWorker => ({
  worker,
  age,
  seenAt,
  alive: age < WORKER_SILENT_S,
  counters,
});
