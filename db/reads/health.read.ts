import { Injectable } from '@nestjs/common';
import { Db } from '../db';
import type { LatenessCounts, PartState } from '../leases';
import { instant } from './json-fields';

/** How far the canaries have got; ages in seconds by the database's clock, instants as ISO text, null where there was none. */
export interface CanaryView {
  readonly madeAge: number | null;
  readonly passedAge: number | null;
  readonly passedAt: string | null;
  readonly madeAt: string | null;
  /** Of the newest whose alarm should have rung ten seconds ago: whether it did. Null where none was asked for. */
  readonly rung: boolean | null;
  readonly rungAt: string | null;
}

/** What one worker said with its last sign of life; its counts are those since it started. */
export interface WorkerView {
  readonly worker: string;
  /** Seconds since it last gave a sign of life. */
  readonly age: number;
  readonly seenAt: string;
  readonly counters: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, PartState>>;
  readonly lateness: Readonly<Record<string, LatenessCounts>>;
}

export interface HealthView {
  /** Names of the migrations that the database has. */
  readonly migrations: readonly string[];
  /** Those of the last day, the one seen last first. */
  readonly workers: readonly WorkerView[];
  readonly canary: CanaryView;
  /** The last year whose calendar is published; null where there is none. */
  readonly calendarYear: number | null;
  /** Days of the business clock until that year's end. */
  readonly calendarDaysLeft: number | null;
}

/** What should have been done a minute ago and was not: all of it is 0 while the house works. */
export interface LateView {
  /** Reminders neither put into an inbox nor into a digest; what waits for working hours is none of them. */
  readonly reminders: number;
  /** Commitments whose ladder is due to be looked at. */
  readonly checks: number;
  /** Digests that nobody has taken up. */
  readonly digests: number;
  /** Refused for now, to be tried again: not late, and not out. */
  readonly retrying: { readonly mail: number; readonly receiver: number };
  /** Given up for good, by channel; only those that have any. */
  readonly dead: Readonly<Record<string, number>>;
  /** Receivers by whether their breaker lets everything through. */
  readonly receivers: { readonly closed: number; readonly open: number };
}

/** What is due counts as late after so long: a round of the sweep takes a second or two. */
export const GRACE_SECONDS = 60;

const age = (sql: string): string => `extract(epoch from now() - ${sql})::float8`;

const WORKERS = `(select coalesce(json_agg(json_build_object('worker', worker, 'age', ${age('seen_at')}, 'seenAt', ${instant('seen_at')},
    'counters', counters, 'states', states, 'lateness', lateness) order by seen_at desc, worker), '[]') from heartbeat)`;

const CANARY = `(select json_build_object('madeAge', ${age('max(c.due_at)')}, 'madeAt', ${instant('max(c.due_at)')},
    'passedAge', ${age(`max(c.due_at) filter (where state = 'sent')`)}, 'passedAt', ${instant('max(c.sent_at)')},
    'rung', (select rung_at is not null from canary where alarmed and due_at <= now() - interval '10 seconds' order by due_at desc limit 1),
    'rungAt', ${instant('max(c.rung_at)')}) from canary c)`;

const HEALTH = `select json_build_object('migrations', (select coalesce(json_agg(name order by id), '[]') from migration),
    'workers', ${WORKERS}, 'canary', ${CANARY}, 'calendarYear', max(year),
    'calendarDaysLeft', make_date(max(year), 12, 31) - app_now()::date) as health
  from calendar_year where published`;

const LATE = `select json_build_object('reminders', d.reminders, 'checks', d.checks, 'digests', d.digests,
    'retrying', json_build_object('mail', d.retrying, 'receiver', r.retrying), 'dead', d.dead || r.dead,
    'receivers', json_build_object('closed', r.closed, 'open', r.open)) as late
  from app.delivery_state(interval '1 second' * $1::float8) d cross join app.receiver_state() r`;

/** What an operator and a load balancer ask; nothing of any jurisdiction. */
@Injectable()
export class HealthRead {
  constructor(private readonly db: Db) {}

  async view(): Promise<HealthView> {
    const [row] = await this.db.plain<{ health: HealthView }>('health.view', HEALTH);
    if (!row) throw new Error('the database said nothing of its health');
    return row.health;
  }

  async late(graceSeconds = GRACE_SECONDS): Promise<LateView> {
    const [row] = await this.db.plain<{ late: LateView }>('health.late', LATE, [graceSeconds]);
    if (!row) throw new Error('the database did not count what is late');
    return row.late;
  }
}
