import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '@app/platform/log';
import type { Counters } from './counters';

/** Something done again and again, so many milliseconds after it was last done. */
export interface Entry {
  readonly name: string;
  readonly everyMs: number;
  readonly run: (stopping: AbortSignal) => Promise<unknown>;
}

/** Runs every entry in a loop of its own: one that hangs or fails does not hold up the others, and never overlaps itself. */
export class Timetable {
  private readonly stopping = new AbortController();
  private loops: Promise<void>[] = [];

  constructor(
    private readonly counters: Counters,
    private readonly log: Log,
  ) {}

  start(entries: readonly Entry[]): void {
    this.loops = entries.map((entry) => this.loop(entry));
  }

  /** Begins nothing more; resolves when what runs has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.loops);
  }

  private async loop({ name, everyMs, run }: Entry): Promise<void> {
    const { signal } = this.stopping;
    let told = '';
    while (!signal.aborted) {
      try {
        await run(signal);
        told = '';
      } catch (err) {
        this.counters.add('timetable_failures');
        // Once an outage, not once a second.
        if (told !== String(err)) this.log.error({ err, entry: name }, 'an entry of the timetable failed');
        told = String(err);
      }
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
