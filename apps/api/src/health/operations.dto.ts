import { HealthCheck } from './health.dto';

/** A check as the administrator sees it. */
export class OperationsCheck extends HealthCheck {
  /** What the other side said, as it said it. */
  reason!: string | null;
}

export class OperationsWorker {
  worker!: string;
  seenAt!: string;
  /** Seconds since its last sign of life. */
  age!: number;
  alive!: boolean;
  /** What it has done and failed at since it started, under its own words. */
  counters!: Record<string, number>;
}

/** One minute's canary. */
export class OperationsCanary {
  /** The minute, in UTC. */
  key!: string;
  dueAt!: string;
  /** Whether the queue was asked to ring. */
  alarmed!: boolean;
  /** When it rang; null where it did not. */
  rungAt!: string | null;
  sentAt!: string | null;
  /** Seconds between due and sent; null while it is under way. */
  lateSeconds!: number | null;
}

/** Over the whole installation, in numbers: what should have been done a minute ago and was not. Each must be 0. */
export class OperationsLate {
  reminders!: number;
  checks!: number;
  digests!: number;
}

/** One channel's reminders of this jurisdiction. */
export class OperationsChannel {
  channel!: string;
  pending!: number;
  due!: number;
  late!: number;
  dead!: number;
}

export class LatenessBucket {
  /** In seconds; null: without bound. */
  upTo!: number | null;
  count!: number;
}

/** Fired minus due, over the workers that live, since they started. */
export class OperationsLateness {
  channel!: string;
  count!: number;
  meanSeconds!: number | null;
  /** The bound of the bucket in which half, and 99 of 100, lie; null where that is the last, or nothing was counted. */
  p50Seconds!: number | null;
  p99Seconds!: number | null;
  buckets!: LatenessBucket[];
}

export class OperationsQueue {
  /** Where it lives. */
  backend!: 'redis' | 'postgres' | 'none';
  /** As a worker counted them last; null where none could. */
  waiting!: number | null;
  delayed!: number | null;
  active!: number | null;
  /** Where the queue's own pages are; null where they cannot be shown. */
  board!: string | null;
}

/** A receiver outside the house, and whether its breaker lets anything through. */
export class OperationsReceiver {
  id!: string;
  name!: string;
  kind!: string;
  breaker!: 'closed' | 'open' | 'half_open';
  openUntil!: string | null;
  lastError!: string | null;
  waiting!: number;
  dead!: number;
}

export class OperationsAnswer {
  at!: string;
  status!: 'ok' | 'warning' | 'failed';
  checks!: OperationsCheck[];
  workers!: OperationsWorker[];
  /** Of the last hour, oldest first; a minute that lacks one had none. */
  canaries!: OperationsCanary[];
  late!: OperationsLate;
  channels!: OperationsChannel[];
  lateness!: OperationsLateness[];
  queue!: OperationsQueue;
  /** Those of this jurisdiction. */
  receivers!: OperationsReceiver[];
}
