/** A round that has very much to do goes on in the next one: what comes after it must not wait for a whole morning. */
const ROUND_MS = 10_000;

/** Tells whether to begin no more: the worker stops, or the round has lasted long enough. */
export function enough(stopping?: AbortSignal): () => boolean {
  const until = performance.now() + ROUND_MS;
  return () => stopping?.aborted === true || performance.now() > until;
}

/**
 * Works on each of `all`, so many at a time: while PostgreSQL or a mail server works on one, the next is made ready.
 * Begins no more once it is `over`.
 */
export async function inLanes<T>(
  all: readonly T[],
  lanes: number,
  work: (one: T) => Promise<void>,
  over: () => boolean,
): Promise<void> {
  const waiting = all.values();
  const lane = async () => {
    for (const one of waiting) {
      if (over()) return;
      await work(one);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
