import { createPostgresBackend, Queue, Worker } from 'bullmq';
import { redisLine } from './redis-line';

export const QUEUE = 'wake-ups';
const SCHEMA = 'bullmq';
const KEEP_NONE = { count: 0 } as const;

/** Where the queue lives: in Redis where `REDIS_URL` is set, otherwise in PostgreSQL. */
export interface QueuePlace {
  readonly REDIS_URL?: string;
  readonly REDIS_SENTINELS?: string;
  readonly QUEUE_DATABASE_URL?: string;
}

/** BullMQ listens to no client that it has in hand: a line that broke there would end the process. */
const onConnect = (client: { on(event: 'error', listener: () => void): unknown }): void =>
  void client.on('error', () => undefined);

const postgresLine = (connectionString: string) => ({ connectionString, schema: SCHEMA, max: 2, onConnect });

export type JobData = Readonly<Record<string, string>>;

/** The end that rings. */
export interface WorkerEnd {
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
  disconnect(): Promise<void>;
}

/** What the house asks of the end that sets alarms; both backends answer to it. */
export interface QueueEnd extends WorkerEnd {
  addBulk(jobs: { name: string; data: JobData; opts: { jobId: string; delay: number } }[]): Promise<unknown>;
  obliterate(options: { force: boolean }): Promise<void>;
  getJobCounts(...states: ('waiting' | 'delayed' | 'active')[]): Promise<Readonly<Record<string, number>>>;
  /** What the Redis server says of itself (INFO); absent on PostgreSQL. */
  readonly info?: () => Promise<string>;
}

export type Ring = (job: { readonly name: string; readonly data: JobData }) => Promise<void>;

/** The one place that knows of both backends. Null where the environment names neither. */
export function openQueue(place: QueuePlace): QueueEnd | null {
  // A finished job that stays would swallow the next one of its id.
  const defaultJobOptions = { removeOnComplete: true, removeOnFail: true };
  if (place.REDIS_URL) {
    const options = redisLine(place.REDIS_URL, place.REDIS_SENTINELS);
    const connection = { ...options, enableOfflineQueue: false, maxRetriesPerRequest: 1 };
    const queue = new Queue<JobData>(QUEUE, { connection, defaultJobOptions });
    return Object.assign(queue, { info: async () => (await queue.getBackend().client).info() });
  }
  if (!place.QUEUE_DATABASE_URL) return null;
  const connection = postgresLine(place.QUEUE_DATABASE_URL);
  return new Queue(QUEUE, { connection, defaultJobOptions }, createPostgresBackend);
}

/** The other end. A killed worker's job is run again after some 10 s; the sweep has found its row long before. */
export function openQueueWorker(place: QueuePlace, concurrency: number, run: Ring): WorkerEnd | null {
  const options = {
    concurrency,
    lockDuration: 10_000,
    stalledInterval: 5_000,
    // Attempts are counted in the database; the queue never gives a job up.
    maxStalledCount: 1_000,
    removeOnComplete: KEEP_NONE,
    removeOnFail: KEEP_NONE,
  };
  if (place.REDIS_URL) {
    return new Worker<JobData>(QUEUE, run, {
      ...options,
      connection: { ...redisLine(place.REDIS_URL, place.REDIS_SENTINELS), maxRetriesPerRequest: null },
    });
  }
  if (!place.QUEUE_DATABASE_URL) return null;
  const connection = postgresLine(place.QUEUE_DATABASE_URL);
  return new Worker(QUEUE, run, { ...options, connection }, createPostgresBackend);
}
