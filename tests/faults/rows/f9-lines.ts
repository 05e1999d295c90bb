import { setTimeout as sleep } from 'node:timers/promises';
import type { LineFault, TcpProxy } from '../proxy/tcp-proxy';
import type { Random } from '../random';
import type { Row } from '../row';
import type { Stack } from '../stack';

type Ill = (line: TcpProxy, random: Random) => Promise<void>;

/** The line is so for a while, then well again. */
const during =
  (fault: (random: Random) => LineFault, seconds: readonly [number, number]): Ill =>
  async (line, random) => {
    line.set(fault(random));
    await sleep(random.between(...seconds) * 1_000);
    line.set({ kind: 'none' });
  };

/** Everything that may happen to a line; a variant of the row each. */
const ILLS = {
  cut: during(() => ({ kind: 'cut' }), [0.5, 5]),
  'black hole': during(() => ({ kind: 'black hole' }), [2, 12]),
  latency: during((random) => ({ kind: 'latency', ms: random.whole(50, 400) }), [2, 6]),
  throttle: during((random) => ({ kind: 'throttle', bytesPerSecond: random.whole(20, 200) * 1_000 }), [2, 6]),
  'reset after': during((random) => ({ kind: 'reset after', bytes: random.whole(100, 20_000) }), [1, 4]),
  resets: async (line, random) => {
    for (let n = random.whole(1, 4); n > 0; n--) {
      line.resetAll();
      await sleep(random.between(50, 500));
    }
  },
  'half-open': async (line) => line.halfOpen(),
} satisfies Record<string, Ill>;

/** One line, now and then all of them at once. */
const linesOf = ({ proxy }: Stack, random: Random): TcpProxy[] => {
  const all = Object.values(proxy).filter((line) => line !== undefined);
  return random.chance(0.25) ? all : [random.pick(all)];
};

/** Any ill of a line, of any of them; the mixed row draws from it too. */
export async function hurtLine(stack: Stack, random: Random, ill: Ill = random.pick(Object.values(ILLS))) {
  await Promise.all(linesOf(stack, random).map((line) => ill(line, random)));
}

export const ailingLines: readonly Row[] = Object.entries(ILLS).map(([variant, ill]) => ({
  id: 'F9',
  variant,
  title: `the lines to PostgreSQL, Redis and the mail server: ${variant}`,
  floor: 20,
  backends: ['redis', 'postgres'],
  options: { lines: ['postgres', 'redis', 'smtp'], settleMs: 180_000 },
  fault: (stack, random) => hurtLine(stack, random, ill),
}));
