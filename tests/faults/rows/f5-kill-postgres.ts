import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../parts/until';
import type { Row } from '../row';

const AWAY_MS = [0, 1_500] as const;

export const killPostgres: Row = {
  id: 'F5',
  title: 'kill -9 of PostgreSQL: all of it, the postmaster alone, or one backend',
  floor: 100,
  short: 4,
  backends: ['redis', 'postgres'],
  async fault({ postgres, owner }, random) {
    const how = random.pick(['all', 'postmaster', 'backend'] as const);
    if (how === 'all') await postgres.kill();
    if (how === 'postmaster') await postgres.killPostmaster();
    if (how === 'backend') postgres.killBackend((some) => random.pick(some));
    await sleep(random.between(...AWAY_MS));
    await postgres.restart();
    await until(async () => (await owner.query('select 1', [], 1_000)).length === 1, 30_000);
  },
};
