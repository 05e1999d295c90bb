import { setTimeout as sleep } from 'node:timers/promises';
import type { RedisGroup } from '../parts/redis-group';
import type { Random } from '../random';
import type { Row } from '../row';

/** The master is gone, and comes back later as one that has to follow. */
async function killed(group: RedisGroup): Promise<void> {
  const old = await group.master();
  await group.kill();
  await group.another(old);
}

/** It only sleeps, wakes as one that takes itself for the master, and is told otherwise. */
async function asleep(group: RedisGroup, random: Random): Promise<void> {
  const old = await group.master();
  group.signal(old, 'SIGSTOP');
  await group.another(old);
  await sleep(random.between(0, 2_000));
  group.signal(old, 'SIGCONT');
}

async function handedOver(group: RedisGroup): Promise<void> {
  const old = await group.master();
  await group.handOver();
  await group.another(old);
}

export const sentinelFailover: Row = {
  id: 'F8',
  title: 'Sentinel makes the other Redis the master: after a kill, a sleep, or by hand',
  floor: 50,
  options: { redis: 'sentinel' },
  async fault({ redisGroup }, random) {
    await random.pick([killed, asleep, handedOver])(redisGroup, random);
    await redisGroup.restart();
  },
};
