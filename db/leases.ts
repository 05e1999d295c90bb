import { Injectable } from '@nestjs/common';
import { Db } from './db';

/** How a part that a worker leans on is found. `since` is an instant, `reason` what the other side said. */
export interface PartState {
  readonly code: string;
  readonly since: string;
  readonly reason: string | null;
  readonly figures?: Readonly<Record<string, number>>;
}

/** How late something was done, as a histogram: counts up to each bound in `LATENESS_BOUNDS`, then without bound. */
export interface LatenessCounts {
  readonly counts: readonly number[];
  /** In seconds. */
  readonly sum: number;
}

/** In seconds; what is later falls behind the last. */
export const LATENESS_BOUNDS = [0.5, 1, 2, 5, 10, 30, 60, 300, 1_800, 7_200];

export interface SignOfLife {
  readonly counters: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, PartState>>;
  readonly lateness: Readonly<Record<string, LatenessCounts>>;
}

/**
 * What workers tell each other about themselves: who holds which duty of the whole installation, who is alive. All on
 * the unshifted clock of the database: a moved business clock must not expire a lease.
 */
@Injectable()
export class Leases {
  constructor(private readonly db: Db) {}

  /** Takes or keeps the lease; false where another holds it. The term grows with each change of hands. */
  async hold(name: string, holder: string, seconds: number): Promise<boolean> {
    const rows = await this.db.plain(
      'lease.hold',
      `insert into lease as l (name, holder, expires_at) values ($1, $2, now() + interval '1 second' * $3::float8)
       on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at,
         term = l.term + (l.holder <> excluded.holder)::int
       where l.holder = excluded.holder or l.expires_at <= now()
       returning term`,
      [name, holder, seconds],
    );
    return rows.length > 0;
  }

  async release(holder: string): Promise<void> {
    await this.db.plain('lease.release', `update lease set expires_at = now() where holder = $1`, [holder]);
  }

  /** A sign of life: what this worker has counted since it started, and how it finds what it works with. */
  async beat(worker: string, { counters, states, lateness }: SignOfLife): Promise<void> {
    await this.db.plain(
      'heartbeat.beat',
      `insert into heartbeat (worker, seen_at, counters, states, lateness) values ($1, now(), $2, $3, $4)
       on conflict (worker) do update set seen_at = now(), counters = excluded.counters, states = excluded.states,
         lateness = excluded.lateness`,
      [worker, JSON.stringify(counters), JSON.stringify(states), JSON.stringify(lateness)],
    );
  }

  /**
   * Answers to repeated requests and live updates are kept for 24 hours, signs of life of ended workers and canaries for
   * a day, what receivers got for thirty days.
   */
  async expire(): Promise<void> {
    await this.db.plain(
      'expire.idempotency',
      `delete from idempotency where created_at < now() - interval '24 hours'`,
    );
    await this.db.plain('expire.outbox', `delete from outbox where created_at < now() - interval '24 hours'`);
    await this.db.plain(
      'expire.heartbeat',
      `delete from heartbeat where seen_at < now() - interval '24 hours'`,
    );
    await this.db.plain(
      'expire.delivery',
      `delete from delivery where state in ('sent', 'cancelled') and created_at < now() - interval '30 days'`,
    );
    await this.db.plain('expire.canary', `delete from canary where due_at < now() - interval '24 hours'`);
  }
}
