import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { instantAt, localDate } from '@app/domain';
import type { Row } from '../row';
import type { Stack } from '../stack';

const HOUR_MS = 3_600_000;
const FLAGS = ['--require', join(__dirname, '..', 'shifting-clock.js')];

/** A day off lasts so long; then its next working day is at the minute before the first of its firing moments. */
const DAY_OFF_MS = 2_000;
const BEFORE_ALL = '16:45';

/** On a day off nothing goes out: what was due waits for the next working day, and so would the load, minute by minute. */
async function pastDayOff({ load, ground: { founding } }: Stack): Promise<void> {
  const { calendar } = founding;
  const day = localDate(new Date(load.time.now()), calendar.zone);
  if (calendar.isWorkingDay(day)) return;
  await sleep(DAY_OFF_MS);
  await load.pace.moveTo(instantAt(calendar.addWorkingDays(day, 1), BEFORE_ALL, calendar.zone));
}

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
  async fault(stack, random) {
    await stack.load.pace.leap(random.whole(1, 30) * HOUR_MS);
    await pastDayOff(stack);
  },
});

export const jumpOverLeapDay = jumpOver('leap day', '2024-02-27');
export const jumpOverYearEnd = jumpOver('year end', '2024-12-25');
