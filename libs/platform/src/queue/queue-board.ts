import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { Queue } from 'bullmq';
import { openQueue, type QueuePlace } from './backend';

/** The pages of the queue, as a plug-in for the web server; `close` lets go of the connection. */
export interface QueueBoard {
  readonly plugin: ReturnType<FastifyAdapter['registerPlugin']>;
  close(): Promise<void>;
}

/**
 * bull-board over the queue of either backend, to be looked at and nothing more; null where there is no queue. It shows
 * how many alarms stand and when they ring, not whose: what a job is about belongs to one tenant, the queue to all.
 */
export function openQueueBoard(
  place: QueuePlace,
  basePath: string,
  onFault: (error: unknown) => void,
): QueueBoard | null {
  const queue = openQueue(place);
  if (!(queue instanceof Queue)) return null;
  queue.on('error', onFault);
  const shown = new BullMQAdapter(queue, { readOnlyMode: true, allowRetries: false });
  shown.setFormatter('data', () => null);
  const serverAdapter = new FastifyAdapter();
  serverAdapter.setBasePath(basePath);
  createBullBoard({ queues: [shown], serverAdapter, options: { uiConfig: { boardTitle: 'Wake-ups' } } });
  return { plugin: serverAdapter.registerPlugin(), close: () => queue.close() };
}
