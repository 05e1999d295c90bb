import { migrate } from '@app/db/migrate';
import type { Row } from '../row';

const ORDERLY_MS = 10_500;

export const rollingDeploy: Row = {
  id: 'F17',
  title: 'rolling deploy: migrated again, then each process ended in order and started, one after the other',
  floor: 25,
  note: 'There is no earlier release yet, so old code on a new schema (N-1) could not be run.',
  async fault({ apps, postgres, slowStops }) {
    await migrate(postgres.url, 'test');
    for (const app of apps) {
      const started = performance.now();
      await app.stop();
      const took = performance.now() - started;
      if (took > ORDERLY_MS) slowStops.push(`${app.name} took ${Math.round(took)} ms to end`);
      await app.restart();
    }
  },
  check: ({ slowStops }) => Promise.resolve(slowStops),
};
