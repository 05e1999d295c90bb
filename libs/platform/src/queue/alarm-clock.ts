import { setTimeout as sleep } from 'node:timers/promises';
import {
  type JobData,
  openQueue,
  openQueueWorker,
  type QueueEnd,
  type QueuePlace,
  type WorkerEnd,
} from './backend';
import type { Handlers, Jobs, WakeUp } from './jobs';
import { lookAt, type QueueLook } from './queue-look';

const PATIENCE_MS = 300;
const LOOK_MS = 2_000;
/** Jobs in hand may be finished; the process itself ends within ten seconds. */
const CLOSING_MS = 5_000;

/**
 * The queue as the house uses it: an alarm clock that may be late, early, double or dead without anything being lost.
 * `onFault` hears of each failure, to be counted.
 */
export class AlarmClock {
  private readonly queue: QueueEnd | null;
  private worker: WorkerEnd | null = null;

  constructor(
    private readonly place: QueuePlace,
    private readonly onFault: (error: unknown) => void,
  ) {
    this.queue = openQueue(place);
    this.queue?.on('error', onFault);
  }

  /** False where the environment names no queue: nothing will ring. */
  get isThere(): boolean {
    return this.queue !== null;
  }

  /** How the queue is found, within two seconds; never throws. */
  look(): Promise<QueueLook> {
    return lookAt(this.queue, (work) => within(LOOK_MS, work));
  }

  /** Sets alarms, after the transaction that is their cause. Best effort: never waits long, never throws. */
  async set(alarms: readonly WakeUp[]): Promise<void> {
    if (!this.queue || alarms.length === 0) return;
    const added = this.queue.addBulk(
      alarms.map(({ name, id, data, delayMs }) => ({
        name,
        data,
        opts: { jobId: id, delay: Math.max(0, delayMs) },
      })),
    );
    try {
      await within(PATIENCE_MS, added);
    } catch (error) {
      this.onFault(error);
    }
  }

  /** Empties it for good, with what is being worked on. Throws where the queue cannot be reached. */
  async clear(): Promise<void> {
    await this.queue?.obliterate({ force: true });
  }

  /** Begins to ring. */
  listen(concurrency: number, handlers: Handlers): void {
    this.worker = openQueueWorker(this.place, concurrency, async ({ name, data }) => {
      await ring(handlers, name, data).catch(this.onFault);
    });
    this.worker?.on('error', this.onFault);
  }

  /** Stops taking jobs and lets go of its connections: in order where the queue answers, by force where it does not. */
  async close(): Promise<void> {
    await Promise.all([this.closed(this.worker), this.closed(this.queue)]);
  }

  private async closed(end: WorkerEnd | null): Promise<void> {
    if (!end) return;
    try {
      await within(CLOSING_MS, end.close());
    } catch (error) {
      this.onFault(error);
      await within(PATIENCE_MS, end.disconnect()).catch(this.onFault);
    }
  }
}

/** A job of a name that nobody knows was put there by another version: it is let go, the sweep knows its own. */
async function ring(handlers: Handlers, name: string, data: JobData): Promise<void> {
  const { jurisdictionId = '', key = '' } = data;
  switch (name as keyof Jobs) {
    case 'deliver':
      await handlers.deliver({ jurisdictionId });
      break;
    case 'mail':
      await handlers.mail({ jurisdictionId });
      break;
    case 'canary':
      await handlers.canary({ key });
      break;
  }
}

/** A promise that is given up goes on; that it may fail later is nobody's surprise. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  const done = new AbortController();
  const late = sleep(ms, undefined, { signal: done.signal }).then((): never => {
    throw new Error('the queue did not answer in time');
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
