import { setTimeout as sleep } from 'node:timers/promises';
import type { Row } from '../row';

/** Whoever keeps processes running starts a killed one again after up to a second. */
export const RESTART_AFTER_MS = [0, 1_000] as const;

export const killWorker: Row = {
  id: 'F1',
  title: 'kill -9 of a worker, now and then of both',
  floor: 200,
  short: 6,
  backends: ['redis', 'postgres'],
  async fault({ worker }, random) {
    const hit = random.chance(0.25) ? worker : [random.pick(worker)];
    await Promise.all(hit.map((part) => part.kill()));
    await sleep(random.between(...RESTART_AFTER_MS));
    for (const part of hit) part.start();
  },
};
