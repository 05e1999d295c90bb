import { DomainError } from '@app/domain';
import type { Client } from 'pg';

// Seconds only: an interval with days in it would follow the server's zone over a change to summer time.
const MOVE = `update installation set clock_offset = make_interval(secs => extract(epoch from $1::timestamptz - now())::float8)`;

/**
 * The business clock of a marked database, moved over the migrator's connection: no role of the apps may. Only
 * demonstration and test databases have one that moves (ruling 34).
 */
export class BusinessClock {
  constructor(private readonly client: Pick<Client, 'query'>) {}

  async now(): Promise<Date> {
    const { rows } = await this.client.query<{ now: string }>('select app_now() as now');
    return new Date(rows[0]?.now ?? Number.NaN);
  }

  /** Throws `clock_not_movable` in a real installation. */
  async requireMovable(): Promise<void> {
    const { rows } = await this.client.query<{ kind: string }>('select kind from installation');
    if (!rows[0] || rows[0].kind === 'production') throw new DomainError('clock_not_movable');
  }

  /** Sets the clock to that instant; it runs on from there. */
  async set(instant: Date): Promise<void> {
    await this.client.query({ name: 'clock.set', text: MOVE, values: [instant.toISOString()] });
  }
}
