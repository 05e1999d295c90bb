import { randomUUID } from 'node:crypto';
import { createPostgresBackend, Queue } from 'bullmq';
import type { Row } from '../row';
import type { Stack } from '../stack';

const QUEUE = 'wake-ups';

/** Jobs that no version of ours would set, and some that it would, for what is not there. */
const poison = (jurisdictionId: string): { name: string; data: unknown }[] => [
  { name: 'deliver', data: {} },
  { name: 'deliver', data: null },
  { name: 'deliver', data: { jurisdictionId: 'no uuid', key: "'; drop table reminder; --" } },
  { name: 'deliver', data: { jurisdictionId: randomUUID(), key: 'nobody' } },
  { name: 'deliver', data: { jurisdictionId, key: 'x'.repeat(100_000) } },
  { name: 'deliver', data: { jurisdictionId, key: ['a', 'list'] } },
  { name: 'mail', data: { jurisdictionId: { nested: true } } },
  { name: 'mail', data: 'text' },
  { name: 'of another version', data: { jurisdictionId } },
  { name: '__proto__', data: { constructor: 1 } },
];

export const poisonJob: Row = {
  id: 'F16',
  title: 'poison jobs in the queue: empty, malformed, huge, of nobody, of another version',
  floor: 50,
  backends: ['redis', 'postgres'],
  async fault(stack, random) {
    const queue = open(stack);
    queue.on('error', () => undefined);
    try {
      const { jurisdictionId } = stack.ground.founding.town;
      for (const { name, data } of poison(jurisdictionId))
        await queue.add(name, data, { jobId: `poison-${random.whole(0, 1e9)}-x`, attempts: 3 });
    } finally {
      await queue.close();
    }
  },
};

interface OpenQueue {
  add(name: string, data: unknown, options: { jobId: string; attempts: number }): Promise<unknown>;
  on(event: 'error', listener: () => void): unknown;
  close(): Promise<void>;
}

function open(stack: Stack): OpenQueue {
  if (stack.options.backend === 'redis')
    return new Queue(QUEUE, { connection: { host: '127.0.0.1', port: stack.redis.port } });
  const connection = { connectionString: stack.ground.urls().queueUrl, schema: 'bullmq', max: 1 };
  return new Queue(QUEUE, { connection }, createPostgresBackend);
}
