import { randomInt } from 'node:crypto';
import type { Span } from './year';

/** Three weeks, Monday to Sunday. The same seed draws the same weeks. */
export function drawWeeks(given?: string): { seed: number; weeks: Span[] } {
  const seed = given ? Number(given) : randomInt(1_000_000);
  const random = mulberry32(seed);
  const mondays = Array.from({ length: 58 }, (_, week) => dayAfter('2023-02-06', week * 7));
  const drawn = Array.from({ length: 3 }, () => {
    const [monday = ''] = mondays.splice(Math.floor(random() * mondays.length), 1);
    return monday;
  });
  return { seed, weeks: drawn.sort().map((monday) => [monday, dayAfter(monday, 6)] as const) };
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
