import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RoleUrls } from '@app/db/migrate';
import { momentOf, WARM_UP_MS } from './country-sql';
import { ask, type Cost, end } from './processes';
import type { BenchRedis } from './redis';
import type { Taken } from './smtp-sink';
import { comesIn, districtsDue, emptyQueue, type Lateness, latenessOf, pendingIn, untilSent } from './waves';
import { type Place, startWorkers } from './workers';

export type Backend = 'PostgreSQL' | 'Redis';
export type Channel = 'in_app' | 'mail';

/** One wave as so many workers delivered it. */
export interface Run {
  readonly channel: Channel;
  readonly backend: Backend;
  readonly workers: number;
  /** From the moment at which all were due until the last was in its inbox, or at the mail server. */
  readonly seconds: number;
  readonly remindersPerSecond: number;
  /** Mails a second where they went by mail: a mail carries a person's reminders of the day. */
  readonly mailsPerSecond: number | null;
  readonly late: Lateness;
  readonly cpuSeconds: number;
  /** The most that any of the workers ever held. */
  readonly peakMb: number;
  /** Reminders that were pending when they started. */
  readonly pending: number;
}

/** So long the workers have to start and to set their alarms before anything is due, each beside the others. */
const beforeMs = (workers: number): number => 8_000 + 4_000 * workers;
const WITHIN_MS = 300_000;

/** The country's database, a mail server that takes everything, a Redis where there is one. */
export class DeliveryBench {
  private constructor(
    private readonly urls: RoleUrls & { readonly url: string },
    private readonly redis: BenchRedis | null,
    private readonly sink: ChildProcess,
    readonly smtpUrl: string,
  ) {}

  static async open(
    urls: RoleUrls & { readonly url: string },
    redis: BenchRedis | null,
  ): Promise<DeliveryBench> {
    const sink = fork(join(__dirname, 'smtp-sink.js'));
    const [{ port }] = (await once(sink, 'message')) as [{ port: number }];
    return new DeliveryBench(urls, redis, sink, `smtp://127.0.0.1:${port}`);
  }

  async run(wave: number, channel: Channel, backend: Backend, workers: number): Promise<Run> {
    const { url } = this.urls;
    const [moment, pending] = [momentOf(wave), await pendingIn(url)];
    const districts = await districtsDue(url, moment);
    await emptyQueue(url);
    await this.redis?.clear();
    const dueAt = await comesIn(url, moment, WARM_UP_MS + beforeMs(workers));
    const running = await startWorkers(workers, this.placeOf(backend));
    try {
      if (Date.now() > dueAt - WARM_UP_MS) console.error('the workers took too long to start');
      await sleep(dueAt - Date.now());
      const before = await running.costs();
      await ask<Taken>(this.sink, 'empty');
      const emptiedAt = await untilSent(url, moment, districts, WITHIN_MS);
      const after = await running.costs();
      const taken = await ask<Taken>(this.sink, 'count');
      const late = await latenessOf(url, moment);
      const seconds = ((channel === 'mail' ? taken.lastAt : emptiedAt) - dueAt) / 1000;
      return {
        ...{ channel, backend, workers, seconds, late, pending },
        remindersPerSecond: late.rows / seconds,
        mailsPerSecond: channel === 'mail' ? taken.mails / seconds : null,
        cpuSeconds: (cpuMs(after) - cpuMs(before)) / 1000,
        peakMb: Math.max(...after.map(({ peakMb }) => peakMb)),
      };
    } finally {
      await running.stop();
    }
  }

  placeOf(backend: Backend): Place {
    const redisUrl = backend === 'Redis' ? (this.redis?.url ?? null) : null;
    return { ...this.urls, redisUrl, smtpUrl: this.smtpUrl };
  }

  close(): Promise<void> {
    return end(this.sink);
  }
}

const cpuMs = (costs: readonly Cost[]): number => costs.reduce((sum, { cpuMs: its }) => sum + its, 0);
