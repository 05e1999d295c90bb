import { setTimeout as sleep } from 'node:timers/promises';
import { isConnectionLost } from '@app/db/failures';

const AGAIN_MS = 500;

/**
 * Does it again and again while the database is away, for so long at most: for writing down that something has left the
 * house, which would otherwise leave it once more. Whatever else goes wrong is thrown at once.
 */
export async function insist<T>(forMs: number, work: () => Promise<T>): Promise<T> {
  const until = performance.now() + forMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isConnectionLost(error) || performance.now() > until) throw error;
      await sleep(AGAIN_MS);
    }
  }
}
