import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for what comes about a moment later; fails after two seconds, or as long as is said. */
export async function until(condition: () => Promise<boolean>, withinMs = 2_000): Promise<void> {
  for (const started = performance.now(); performance.now() - started < withinMs; await sleep(20)) {
    if (await condition()) return;
  }
  throw new Error(`it did not come about within ${withinMs / 1_000} seconds`);
}
