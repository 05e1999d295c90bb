import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until it holds; false where it did not within `limitMs`. What throws does not hold yet. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  limitMs: number,
  everyMs = 50,
): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    try {
      if (await condition()) return true;
    } catch {
      // Not yet.
    }
    if (performance.now() >= deadline) return false;
    await sleep(everyMs);
  }
}
