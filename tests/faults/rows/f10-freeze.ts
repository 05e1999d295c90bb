import { setTimeout as sleep } from 'node:timers/promises';
import type { Part } from '../parts/part';
import type { Random } from '../random';
import type { Row } from '../row';
import type { Stack } from '../stack';

/** Longer than a job's lock, now and then longer than a mail's claim allows its sender. */
const USUAL_MS = [7_000, 9_000] as const;
const LONG_MS = [9_000, 60_000] as const;

const freeze = (
  variant: string,
  of: (stack: Stack, random: Random) => readonly Part[],
  short?: number,
): Row => ({
  id: 'F10',
  variant,
  title: `SIGSTOP for 7 to 60 s: ${variant}`,
  floor: 50,
  short,
  async fault(stack, random) {
    const hit = of(stack, random);
    for (const part of hit) part.freeze();
    const [from, to] = random.chance(0.1) ? LONG_MS : USUAL_MS;
    await sleep(random.between(from, to));
    for (const part of hit) part.thaw();
  },
});

export const freezeApps = freeze(
  'app+redis',
  ({ api, worker, ground: { redis } }, random) => [
    random.pick(api),
    random.pick(worker),
    ...(redis ? [redis] : []),
  ],
  1,
);
export const freezePostgres = freeze('postgres', ({ postgres }) => [postgres], 1);
