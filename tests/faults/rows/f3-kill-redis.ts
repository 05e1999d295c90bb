import { setTimeout as sleep } from 'node:timers/promises';
import type { RedisKeeping } from '../parts/redis-part';
import type { Row } from '../row';

const AWAY_MS = [0, 2_500] as const;

const killRedis = (variant: string, redis: RedisKeeping, short?: number): Row => ({
  id: 'F3',
  variant,
  title: `kill -9 of Redis, ${variant}`,
  floor: 100,
  short,
  options: { redis },
  async fault(stack, random) {
    await stack.redis.kill();
    await sleep(random.between(...AWAY_MS));
    await stack.redis.restart();
  },
});

export const killRedisWithLog = killRedis('AOF on', 'aof');
export const killRedisWithoutLog = killRedis('AOF off', 'off');
export const wipeRedis = killRedis('wiped', 'wiped', 5);
