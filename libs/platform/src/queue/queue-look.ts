import type { QueueEnd } from './backend';

/** How many jobs stand in the queue. */
export interface QueueDepth {
  readonly waiting: number;
  readonly delayed: number;
  readonly active: number;
}

/**
 * How the queue is found: `unused` where none is named; `away`; `evicts`, a Redis that may throw alarms away when its
 * memory is full; `forgets`, one that keeps nothing over a restart; `ok`.
 */
export type QueueCondition = 'ok' | 'unused' | 'away' | 'evicts' | 'forgets';

export interface QueueLook {
  readonly condition: QueueCondition;
  /** What was said, where something is wrong. */
  readonly reason: string | null;
  readonly depth: QueueDepth | null;
}

/** Asks for the depth, and a Redis how it is set up; `patiently` gives up on what does not answer. */
export async function lookAt(
  queue: QueueEnd | null,
  patiently: <T>(work: Promise<T>) => Promise<T>,
): Promise<QueueLook> {
  if (!queue) return { condition: 'unused', reason: null, depth: null };
  try {
    const [counts, info] = await patiently(
      Promise.all([queue.getJobCounts('waiting', 'delayed', 'active'), queue.info?.() ?? null]),
    );
    const { waiting = 0, delayed = 0, active = 0 } = counts;
    return { ...(info === null ? WELL : setUp(info)), depth: { waiting, delayed, active } };
  } catch (error) {
    return { condition: 'away', reason: String(error), depth: null };
  }
}

const WELL = { condition: 'ok', reason: null } as const;

/** INFO and not CONFIG: hosted servers refuse the latter. */
function setUp(info: string): Pick<QueueLook, 'condition' | 'reason'> {
  const of = (key: string) => new RegExp(`^${key}:(\\S*)`, 'm').exec(info)?.[1] ?? '';
  const policy = of('maxmemory_policy');
  if (policy !== 'noeviction') return { condition: 'evicts', reason: `maxmemory-policy ${policy}` };
  if (of('aof_enabled') !== '1') return { condition: 'forgets', reason: 'appendonly no' };
  if (of('aof_last_write_status') !== 'ok')
    return { condition: 'forgets', reason: 'the append-only file cannot be written' };
  return WELL;
}
