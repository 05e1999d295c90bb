import { Canaries } from '@app/db/canaries';
import { Injectable } from '@nestjs/common';
import { Workplace } from '../workplace';

const CLAIM_SECONDS = 10;
const LOOK = 100;

/**
 * Passes canaries on to their sink by the way of a reminder: claim under a fence, effect, finish under the same fence.
 * Runs at the end of the sweep's own round, so that a sweep that hangs silences it.
 */
@Injectable()
export class PassCanary {
  constructor(
    private readonly at: Workplace,
    private readonly canaries: Canaries,
  ) {}

  /** Everything that is due. */
  async run(): Promise<void> {
    for (const key of await this.canaries.due(LOOK)) await this.pass(key);
  }

  /** The queue's alarm: noted even where the sweep was faster, for a queue that never rings shows by its absence. */
  async ring(key: string): Promise<void> {
    await this.canaries.rang(key);
    await this.pass(key);
  }

  /** One, where it is due and free. */
  async pass(key: string): Promise<void> {
    const { worker, counters, lateness } = this.at;
    const fence = await this.canaries.claim(key, worker, CLAIM_SECONDS);
    if (fence === null) return;
    await this.canaries.arrive(key, worker);
    const done = await this.canaries.finish(key, fence);
    counters.add(done ? 'canaries_passed' : 'canaries_finished_too_late');
    if (done) lateness.note('canary', done.dueAt, done.sentAt);
  }
}
