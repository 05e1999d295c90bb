import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RoleUrls } from '@app/db/migrate';
import { NODE_FLAGS } from '../scripts/app-process';
import { onDatabase } from './database';
import { ask, type Cost, end } from './processes';

/** Where workers find what they need; no Redis means that the queue lives in PostgreSQL. */
export interface Place extends RoleUrls {
  readonly url: string;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
}

export interface Workers {
  costs(): Promise<Cost[]>;
  stop(): Promise<void>;
}

const WORKER = join(__dirname, '..', 'apps', 'worker', 'src', 'main.js');
const END_WITH_PARENT = join(__dirname, '..', 'scripts', 'end-with-parent.js');
const READY_WITHIN_MS = 60_000;

/** So many worker processes as they are delivered; resolves when each has given a sign of life. */
export async function startWorkers(count: number, place: Place): Promise<Workers> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    WORKER_DATABASE_URL: place.workerUrl,
    QUEUE_DATABASE_URL: place.queueUrl,
    REDIS_URL: place.redisUrl ?? '',
    SMTP_URL: place.smtpUrl ?? '',
  };
  const children = Array.from({ length: count }, () =>
    fork(WORKER, [], {
      env,
      execArgv: [...NODE_FLAGS, '--require', join(__dirname, 'measured.js'), '--require', END_WITH_PARENT],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  );
  const stop = async () => void (await Promise.all(children.map(end)));
  await untilAlive(place.url, children).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { stop, costs: () => Promise.all(children.map((child) => ask<Cost>(child, 'cost'))) };
}

/** A worker's first beat comes after its first sweep: what it needs to look around is loaded then. */
async function untilAlive(url: string, children: readonly ChildProcess[]): Promise<void> {
  const names = children.map(({ pid }) => `%-${pid}-%`);
  await onDatabase(url, async (client) => {
    for (
      const deadline = performance.now() + READY_WITHIN_MS;
      performance.now() < deadline;
      await sleep(100)
    ) {
      const { rows } = await client.query('select from heartbeat where worker like any($1)', [names]);
      if (rows.length === children.length) return;
      if (children.some(({ exitCode }) => exitCode !== null)) break;
    }
    throw new Error('a worker of the bench does not start');
  });
}
