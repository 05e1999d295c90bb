import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for what comes about a moment later; fails after two seconds. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const started = performance.now(); performance.now() - started < 2_000; await sleep(20)) {
    if (await condition()) return;
  }
  throw new Error('it did not come about within two seconds');
}
