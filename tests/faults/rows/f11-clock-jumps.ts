import { join } from 'node:path';
import type { Row } from '../row';

const HOUR_MS = 3_600_000;
const FLAGS = ['--require', join(__dirname, '..', 'shifting-clock.js')];

/** One API and one worker live with a clock that jumps; each fault moves the business clock forward by hours or days. */
const jumpOver = (variant: string, begin: string): Row => ({
  id: 'F11',
  variant,
  title: `the business clock jumps over ${variant}, the clocks of a worker and an API to and fro`,
  floor: 40,
  options: { begin },
  async prepare({ api: [api], worker: [worker] }, random) {
    for (const part of [api, worker]) {
      part.under({ CLOCK_SEED: `${random.fork(`clock of ${part.name}`).seed >>> 0}` }, FLAGS);
      await part.kill();
      await part.restart();
    }
  },
  async fault({ load }, random) {
    await load.pace.leap(random.whole(1, 30) * HOUR_MS);
  },
});

export const jumpOverLeapDay = jumpOver('leap day', '2024-02-27');
export const jumpOverYearEnd = jumpOver('year end', '2024-12-25');
