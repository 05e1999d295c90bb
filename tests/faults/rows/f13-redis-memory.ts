import { setTimeout as sleep } from 'node:timers/promises';
import type Redis from 'ioredis';
import type { Row } from '../row';

const EVICTING = ['allkeys-lru', 'allkeys-random', 'volatile-ttl', 'allkeys-lfu'] as const;

/** So much more than it uses now: the next few kilobytes fill it. */
const fill = async (client: Redis, policy: string): Promise<void> => {
  const used = Number(/used_memory:(\d+)/.exec(await client.info('memory'))?.[1] ?? 0);
  await client.config('SET', 'maxmemory-policy', policy);
  await client.config('SET', 'maxmemory', String(used + 4_096));
};

/** Keys of nobody, to press out those of the queue. */
const press = async (client: Redis): Promise<void> => {
  const ballast = 'x'.repeat(10_000);
  for (let n = 0; n < 50; n++) await client.set(`ballast-${n}`, ballast).catch(() => undefined);
};

/** It has room again, and is told not to evict. */
export const relieve = async (client: Redis): Promise<void> => {
  await client.config('SET', 'maxmemory', '0');
  await client.config('SET', 'maxmemory-policy', 'noeviction');
  const ballast = await client.keys('ballast-*');
  if (ballast.length > 0) await client.del(...ballast);
};

export const redisFull: Row = {
  id: 'F13',
  variant: 'full',
  title: 'Redis is at its maxmemory and refuses every write',
  floor: 50,
  options: { redis: 'aof' },
  async fault({ redis }, random) {
    await redis.ask(async (client) => {
      await fill(client, 'noeviction');
      await press(client);
    });
    await sleep(random.between(1_000, 5_000));
    await redis.ask(relieve);
  },
};

export const redisEvicts: Row = {
  id: 'F13',
  variant: 'evicting',
  title: 'Redis evicts under a wrong policy, and presses the queue’s keys out',
  floor: 50,
  options: { redis: 'aof' },
  async fault({ redis }, random) {
    await redis.ask((client) => fill(client, random.pick(EVICTING)));
    const end = performance.now() + random.between(1_000, 5_000);
    while (performance.now() < end) {
      await redis.ask(press);
      await sleep(250);
    }
    await redis.ask(relieve);
  },
};
