/**
 * Works on each of `all`, so many at a time: while PostgreSQL or a mail server works on one, the next is made ready.
 * Begins no more once `stopping`.
 */
export async function inLanes<T>(
  all: readonly T[],
  lanes: number,
  work: (one: T) => Promise<void>,
  stopping?: AbortSignal,
): Promise<void> {
  const waiting = all.values();
  const lane = async () => {
    for (const one of waiting) {
      if (stopping?.aborted) return;
      await work(one);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
