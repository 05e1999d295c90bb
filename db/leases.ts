import { Injectable } from '@nestjs/common';
import { Db } from './db';

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

  /** A sign of life, with what this worker has counted since it started. */
  async beat(worker: string, counters: Readonly<Record<string, number>>): Promise<void> {
    await this.db.plain(
      'heartbeat.beat',
      `insert into heartbeat (worker, seen_at, counters) values ($1, now(), $2)
       on conflict (worker) do update set seen_at = now(), counters = excluded.counters`,
      [worker, JSON.stringify(counters)],
    );
  }

  /** Answers to repeated requests and live updates are kept for 24 hours, signs of life of ended workers for a day. */
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
  }
}
