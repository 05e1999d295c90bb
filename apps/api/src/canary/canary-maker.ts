import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Canaries } from '@app/db/canaries';
import { Leases } from '@app/db/leases';
import { AlarmClock } from '@app/platform/queue/alarm-clock';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const EVERY_MS = 5_000;
const LEASE_SECONDS = 20;
const PATIENCE_MS = 3_000;

/**
 * Makes the canary of each minute, in the one API process that holds the lease, and sets its alarm after the commit, as
 * a reminder's is set. Where the process ends another takes over within twenty seconds.
 */
@Injectable()
export class CanaryMaker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly name = `api-${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;
  private readonly logger = new Logger('canary');
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly canaries: Canaries,
    private readonly leases: Leases,
    private readonly clock: AlarmClock,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Gives the lease back where the database answers; the process does not wait for one that is away. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    const patience = sleep(PATIENCE_MS, undefined, { ref: false });
    await Promise.race([Promise.all([this.running, this.clock.close()]), patience]);
  }

  /** This minute's, where it is not there yet and no other process is in charge. */
  async make(): Promise<void> {
    if (!(await this.leases.hold('canary', this.name, LEASE_SECONDS))) return;
    const made = await this.canaries.make(this.name, this.clock.isThere);
    if (!made) return;
    const { key, inMs } = made;
    await this.clock.set([{ name: 'canary', id: `canary-${key}`, data: { key }, delayMs: inMs }]);
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    let told = '';
    while (!signal.aborted) {
      try {
        await this.make();
        told = '';
      } catch (error) {
        // Once an outage, not once a round.
        if (told !== String(error)) this.logger.warn(`no canary could be made: ${String(error)}`);
        told = String(error);
      }
      await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
    await this.leases.release(this.name).catch(() => undefined);
  }
}
