import { redisUrl } from './redis';

/** The queue of one half of a suite: PostgreSQL's own, or a Redis. Goes into a worker's environment as it is. */
export interface QueueHalf {
  readonly backend: 'postgres' | 'redis';
  readonly redisUrl: string | undefined;
}

/** The same suite over both queue backends; without a Redis its half is skipped, and says so. */
export function onEachQueue(title: string, suite: (half: QueueHalf) => void): void {
  describe(`${title} (queue in PostgreSQL)`, () => suite({ backend: 'postgres', redisUrl: undefined }));
  const url = redisUrl();
  const there = url ? describe : describe.skip;
  const words = url
    ? 'queue in Redis'
    : 'queue in Redis: skipped, no redis-server on the PATH and no REDIS_URL';
  there(`${title} (${words})`, () => suite({ backend: 'redis', redisUrl: url }));
}
