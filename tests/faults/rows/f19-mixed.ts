import type { Row } from '../row';
import { freezeApps } from './f10-freeze';
import { redisFull } from './f13-redis-memory';
import { failingMailServer } from './f14-smtp';
import { killWorker } from './f1-kill-worker';
import { killApi } from './f2-kill-api';
import { killRedisWithLog } from './f3-kill-redis';
import { flushAll } from './f4-flushall';
import { killPostgres } from './f5-kill-postgres';
import { ailingLines } from './f9-lines';

const ANYWHERE: readonly Row[] = [
  killWorker,
  killApi,
  killPostgres,
  freezeApps,
  failingMailServer,
  ...ailingLines,
];
const WITH_REDIS: readonly Row[] = [...ANYWHERE, killRedisWithLog, flushAll, redisFull];

/** Chosen by the seed: one to three at once, of all that goes wrong elsewhere in the matrix. */
export const allMixed: Row = {
  id: 'F19',
  title: 'one to three faults at once, of all the others',
  floor: 100,
  backends: ['redis', 'postgres'],
  options: { redis: 'aof', lines: ['postgres', 'redis', 'smtp'], settleMs: 300_000 },
  async fault(stack, random) {
    const from = stack.options.backend === 'redis' ? WITH_REDIS : ANYWHERE;
    const some = new Set(Array.from({ length: random.whole(1, 3) }, () => random.pick(from)));
    const faults = [...some].map((row) => row.fault(stack, random.fork(`${row.id} ${random.next()}`)));
    // One that finds its part killed by another has done its share.
    await Promise.allSettled(faults);
    for (const part of stack.parts) part.thaw();
    await stack.postgres.restart();
    await stack.ground.redis?.restart();
  },
};
