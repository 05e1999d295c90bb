/** So often one message is tried; with the waits between, over about two days. */
export const MOST_TRIES = 25;
/** A receiver that failed so often in a row is left alone for a while. */
export const OPEN_AFTER = 5;

const FIRST_WAIT_SECONDS = 10;
const LONGEST_WAIT_SECONDS = 6 * 3_600;
const FIRST_REST_SECONDS = 60;
const LONGEST_REST_SECONDS = 30 * 60;

/**
 * How many seconds a message waits after its n-th try: anything up to a bound that doubles each time ("full jitter"), so
 * that what failed together does not come back together. `chance` is from 0 up to 1. A receiver may ask for longer
 * (`Retry-After`), within the same longest wait, and is then not asked earlier.
 */
export function waitAfter(tries: number, chance: number, asked: number | null = null): number {
  const bound = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.max(0, tries - 1));
  const least = Math.min(LONGEST_WAIT_SECONDS, Math.max(1, asked ?? 1));
  return Math.max(least, Math.ceil(bound * chance));
}

/**
 * How many seconds a receiver is left alone after so many failures in a row, null while it is not: from the fifth on,
 * longer each time. When they have passed one message is tried; its success closes the breaker, its failure opens it
 * again. What the receiver asked for itself (`Retry-After`) holds from the first failure.
 */
export function restAfter(failures: number, asked: number | null = null): number | null {
  const wanted = asked === null ? null : Math.min(LONGEST_WAIT_SECONDS, Math.max(1, asked));
  if (failures < OPEN_AFTER) return wanted;
  const rest = Math.min(LONGEST_REST_SECONDS, FIRST_REST_SECONDS * 2 ** (failures - OPEN_AFTER));
  return Math.max(rest, wanted ?? 0);
}
