import type { Random } from '../random';
import type { Traffic } from './api-client';
import type { BusinessTime } from './business-time';
import type { Generator } from './generator';
import type { Intruder } from './intruder';
import type { Ledger } from './ledger';
import type { Monitor } from './monitor';
import type { Pace } from './pace';
import { until } from '../parts/until';

/** Everything that goes on while faults happen, and what was seen of it. */
export class Load {
  constructor(
    readonly ledger: Ledger,
    readonly time: BusinessTime,
    readonly pace: Pace,
    readonly intruder: Intruder,
    private readonly generator: Generator,
    private readonly monitor: Monitor,
    private readonly traffic: Traffic,
  ) {}

  start(lanes = 4): void {
    this.generator.start(lanes);
    this.pace.start();
    this.intruder.start();
  }

  /** Ends the writing and the moving of the clock; what is under way is asked until it is answered. */
  async stop(): Promise<void> {
    await Promise.all([this.generator.stop(), this.pace.stop(), this.intruder.stop()]);
  }

  /** Waits for a full round from that moment on, and brings the next firing moment near; ms, or null. */
  round(since: number): Promise<number | null> {
    this.pace.hasten();
    return this.monitor.round(since);
  }

  /** Waits until that API has a request in hand, then a moment more; false where none came within two seconds. */
  async amidRequest(url: string, random: Random): Promise<boolean> {
    const found = await until(() => this.traffic.at(url) > 0, 2_000, 1);
    await new Promise((done) => setTimeout(done, random.between(0, 25)));
    return found;
  }
}
