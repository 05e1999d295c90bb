import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Redis from 'ioredis';
import { end, freePort } from './processes';

export interface BenchRedis {
  readonly url: string;
  /** Empties it: alarms of the last run are none of the next one's. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** A Redis as it should be run: append-only, nothing evicted. Null where this machine has no `redis-server`. */
export async function startRedis(): Promise<BenchRedis | null> {
  if (spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), 'luoshi-bench-'));
  const settings = {
    port,
    bind: '127.0.0.1',
    save: '',
    appendonly: 'yes',
    'maxmemory-policy': 'noeviction',
    dir,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  const client = new Redis(port, '127.0.0.1', { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await Promise.race([
    client.ping(),
    once(child, 'exit').then(() => Promise.reject(new Error('redis-server does not start'))),
  ]);
  return {
    url: `redis://127.0.0.1:${port}`,
    clear: async () => void (await client.flushall()),
    stop: async () => {
      client.disconnect();
      await end(child);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
