import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import Redis from 'ioredis';

/** As many as Redis has unless told otherwise. */
const DATABASES = 16;

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The Redis of this run, or nothing where there is none: `onEachQueue` asks this. Each of jest's
 * processes has a database of its own there: a worker of one spec would take the alarms of another.
 */
export function redisUrl(): string | undefined {
  const url = process.env.TEST_REDIS_URL;
  return url ? `${url}/${Number(process.env.JEST_WORKER_ID ?? 0) % DATABASES}` : undefined;
}

/** Starts a `redis-server` that keeps nothing, where one is on the PATH; `settings` come after ours. */
export async function startRedis(settings: readonly string[] = []): Promise<TestRedis | undefined> {
  if (spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  const port = await freePort();
  const args = [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
    ...settings,
  ];
  const child = spawn('redis-server', args, { stdio: 'ignore', detached: true });
  const stop = async () => {
    if (child.exitCode !== null || !child.kill('SIGTERM')) return;
    await once(child, 'exit');
  };
  const url = `redis://127.0.0.1:${port}`;
  await untilAnswers(url, child);
  return { url, stop };
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  try {
    await Promise.race([client.ping(), once(child, 'exit'), sleep(10_000, undefined, { ref: false })]);
    if (client.status !== 'ready') throw new Error('redis-server does not answer');
  } finally {
    client.disconnect();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}
