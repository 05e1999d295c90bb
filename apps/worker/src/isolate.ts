import { isConnectionLost } from '@app/db/failures';

/**
 * Works on a batch as a whole; where that fails, on each of it by itself, so that one that cannot be done does not hold
 * up the others. `failed` hears of those. A database that is away is nobody's fault and is thrown.
 */
export async function isolate<T>(
  batch: readonly T[],
  work: (some: readonly T[]) => Promise<void>,
  failed: (one: T, error: unknown) => Promise<void>,
): Promise<void> {
  try {
    await work(batch);
    return;
  } catch (error) {
    if (isConnectionLost(error)) throw error;
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) return failed(only, error);
  }
  for (const one of batch) await isolate([one], work, failed);
}

/** The rows of each jurisdiction, in batches of at most `size`; jurisdictions in the order in which they first come. */
export function batches<T extends { readonly jurisdictionId: string }>(
  rows: readonly T[],
  size: number,
): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.jurisdictionId);
    if (group) group.push(row);
    else groups.set(row.jurisdictionId, [row]);
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / size) }, (_, index) =>
      group.slice(index * size, (index + 1) * size),
    ),
  );
}
