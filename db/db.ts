import { DomainError, type CalendarDate, asId, localDate } from '@app/domain';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { Bell, OUTBOX_CHANNEL } from './bell';
import { isConnectionLost, isSerializationFailure } from './failures';
import { cutLine, LineWatch } from './line-watch';
import { answerTo, lockNameOf, lookUp, requestOf, type KeyedRequest, type Scope } from './request-context';
import { Tx } from './tx';

interface Opening {
  readonly now: string;
  readonly zone: string | null;
  readonly calendar_version: number | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ATTEMPTS = 3;
/** The tenant for this transaction, its clock, and, where $2 is given, the request's lock: what comes behind sees what was waited for. */
const OPEN = `
  select set_config('app.jurisdiction', $1::text, true), app_now() as now, zone, calendar_version,
         case when $2::text is not null then pg_advisory_xact_lock(hashtextextended($2, 0)) end
    from (select 1) one left join jurisdiction on id = $1::uuid`;
const RING = `select pg_notify($1, id) from unnest($2::text[]) as id`;

/**
 * The one door to the database. Nobody opens a connection, a repository or a transaction beside it, and nobody reads
 * another clock: `tx.now` is the database's business clock at the transaction's begin.
 */
export class Db {
  private readonly bell = new Bell((jurisdictions) =>
    this.plain('outbox.ring', RING, [OUTBOX_CHANNEL, jurisdictions]),
  );

  private readonly lines: LineWatch;

  constructor(private readonly dataSource: DataSource) {
    const { options } = dataSource;
    this.lines = new LineWatch(('url' in options && options.url) || '');
  }

  /**
   * Runs `work` in one transaction of one jurisdiction; commits when it returns, leaves nothing when it throws. Opening
   * costs one round trip (begin, tenant, clock, and whether the request was answered before), closing two (what `work`
   * wrote and the answer; then the heads of the trail, the events and the commit). Lost races (40001, 40P01) are run again, at
   * most three times in all.
   */
  async transaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(scope, work);
      } catch (error) {
        if (attempt < ATTEMPTS && isSerializationFailure(error)) continue;
        throw error;
      }
    }
  }

  /** A read by one prepared statement in one round trip, with the tenant set first; see `Prepared`. */
  async read<Row>(scope: Scope, statement: Prepared, values: readonly unknown[]): Promise<Row | null> {
    if (!UUID.test(scope.jurisdictionId)) throw new DomainError('not_found');
    const rows = await this.plain<{ result: Row }>(statement.name, statement.text, [
      scope.jurisdictionId,
      ...values,
    ]);
    return rows[0]?.result ?? null;
  }

  /**
   * A statement outside any tenant: sessions, leases, the sweep's look across jurisdictions. Named statements are
   * prepared once a connection; the name is a constant of the caller.
   */
  async plain<Row>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    this.lines.taken(client);
    try {
      return (await client.query({ name, text, values: [...values] })).rows as Row[];
    } catch (error) {
      if (isConnectionLost(error)) cutLine(client);
      throw error;
    } finally {
      this.lines.back(client);
      await runner.release();
    }
  }

  private async once<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!UUID.test(scope.jurisdictionId)) throw new DomainError('not_found');
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    this.lines.taken(client);
    let tx: Tx | null = null;
    try {
      const request = requestOf(scope);
      [tx] = await Promise.all([this.begin(client, scope, request), request && lookUp(client, request)]);
      const result = await work(tx);
      if (request) tx.send(answerTo(request, result));
      await tx.settle();
      tx.events.flush();
      // A COMMIT of a failed transaction answers ROLLBACK without an error.
      const [end] = await Promise.all([client.query('commit'), tx.settle()]);
      if (end.command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back');
      if (request) request.taken = true;
      if (tx.isNews) this.bell.ring(tx.jurisdictionId);
      return result;
    } catch (thrown) {
      const error = (await firstFailure(tx)) ?? thrown;
      if (isConnectionLost(error)) cutLine(client);
      else await client.query('rollback').catch(() => cutLine(client));
      throw error;
    } finally {
      this.lines.back(client);
      await runner.release();
    }
  }

  private async begin(client: PoolClient, scope: Scope, request: KeyedRequest | null): Promise<Tx> {
    const values = [scope.jurisdictionId, request && lockNameOf(request)];
    const [, { rows }] = await Promise.all([
      client.query('begin'),
      client.query<Opening>({ name: 'open', text: OPEN, values }),
    ]);
    const opening = rows[0];
    if (!opening?.zone || opening.calendar_version === null) throw new DomainError('not_found');
    const now = new Date(opening.now);
    const today: CalendarDate = localDate(now, opening.zone);
    return new Tx(client, asId(scope.jurisdictionId), now, today, opening.zone, opening.calendar_version);
  }
}

/** A write that failed makes every later statement fail: what went wrong first is what is told. */
async function firstFailure(tx: Tx | null): Promise<unknown> {
  try {
    await tx?.settle();
    return null;
  } catch (error) {
    return error;
  }
}

/** A prepared read: `text` has one column `result`, null unless the tenant was set; made by `prepared`. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

/**
 * Wraps a query in the tenant. `$1` is the jurisdiction; the query's own parameters begin at `$2` and it yields one
 * value. CASE is what forces PostgreSQL to set the tenant before the query runs; a CTE would not (measured).
 */
export const prepared = (name: string, query: string): Prepared => ({
  name,
  text: `select case when set_config('app.jurisdiction', $1::text, true) is not null then (${query}) end as result`,
});
