import { setTimeout as sleep } from 'node:timers/promises';
import { RESTART_AFTER_MS } from './f1-kill-worker';
import type { Row } from '../row';

/** The machine is gone, and comes back: the database first, the rest in any order, so that apps may come before Redis. */
export const everythingAtOnce: Row = {
  id: 'F21',
  title: 'kill -9 of everything at once; apps may be back before Redis is',
  floor: 20,
  backends: ['redis', 'postgres'],
  async fault({ parts, apps, postgres, ground: { redis } }, random) {
    await Promise.all(parts.map((part) => part.kill()));
    await postgres.restart();
    const starts = [...apps.map((app) => async () => app.start()), async () => redis?.restart()];
    while (starts.length > 0) {
      const [next] = starts.splice(random.whole(0, starts.length - 1), 1);
      await next?.();
      await sleep(random.between(...RESTART_AFTER_MS));
    }
  },
};
