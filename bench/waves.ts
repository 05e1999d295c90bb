import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { onDatabase } from './database';

/** How late, in milliseconds by the business clock, and how many. */
export interface Lateness {
  readonly rows: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

const LOOK_MS = 50;

/** Moves the business clock so that `moment` comes in so many milliseconds; returns when, in milliseconds since 1970. */
export async function comesIn(url: string, moment: Date, ms: number): Promise<number> {
  await onDatabase(url, (client) =>
    client.query(
      `update installation set clock_offset = $1::timestamptz - clock_timestamp() - interval '1 millisecond' * $2::float8`,
      [moment.toISOString(), ms],
    ),
  );
  return Date.now() + ms;
}

export async function pendingIn(url: string): Promise<number> {
  const { rows } = await onDatabase(url, (client) =>
    client.query<{ count: number }>(`select count(*)::int as count from reminder where state = 'pending'`),
  );
  return rows[0]?.count ?? 0;
}

/**
 * Reconciling recomputes every ladder from deadlines, policy and calendar, and this content was made without them: the
 * bench holds that duty's lease, so that nothing but delivery is done.
 */
export async function holdReconcile(url: string): Promise<void> {
  await onDatabase(url, (client) =>
    client.query(
      `insert into lease (name, holder, expires_at) values ('reconcile', 'bench', now() + interval '1 day')`,
    ),
  );
}

/** Alarms of the last run are none of the next one's. */
export async function emptyQueue(url: string): Promise<void> {
  await onDatabase(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename like '%job%'`,
    );
    if (rows.length > 0) await client.query(`truncate ${rows.map(({ name }) => name).join(', ')}`);
  });
}

/** The districts that have something to be sent by then. */
export async function districtsDue(url: string, moment: Date): Promise<string[]> {
  const { rows } = await onDatabase(url, (client) =>
    client.query<{ id: string }>(
      `select distinct jurisdiction_id as id from reminder where state = 'pending' and greatest(due_at, held_until) <= $1`,
      [moment.toISOString()],
    ),
  );
  return rows.map(({ id }) => id);
}

/** Waits until nothing of these districts that was due then is still to be sent; returns when that was seen. */
export async function untilSent(
  url: string,
  moment: Date,
  districts: readonly string[],
  withinMs: number,
): Promise<number> {
  return onDatabase(url, async (client) => {
    const deadline = Date.now() + withinMs;
    for (let left = districts; ; await sleep(LOOK_MS)) {
      left = await waiting(client, moment, left);
      if (left.length === 0) return Date.now();
      if (Date.now() > deadline) throw new Error(`not all is sent that was due at ${moment.toISOString()}`);
    }
  });
}

/** Those of the districts that are not done. Done is asked once each: a look over all passes everything that was just sent. */
async function waiting(client: Client, moment: Date, districts: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>({
    name: 'waiting',
    text: `select id from unnest($2::uuid[]) as id
            where exists (select from reminder where jurisdiction_id = id and channel = 'in_app' and state = 'pending' and greatest(due_at, held_until) <= $1)
               or exists (select from reminder where jurisdiction_id = id and channel = 'mail' and state = 'pending' and greatest(due_at, held_until) <= $1)
               or exists (select from dispatch where jurisdiction_id = id and state in ('pending', 'sending'))`,
    values: [moment.toISOString(), districts],
  });
  return rows.map(({ id }) => id);
}

/** How late what was due then went out; throws where any did not, or went into an inbox twice. */
export async function latenessOf(url: string, moment: Date): Promise<Lateness> {
  return onDatabase(url, async (client) => {
    const { rows } = await client.query<Record<string, number>>(
      `select count(*)::int as rows, count(*) filter (where state <> 'sent')::int as unsent, (count(*) filter (where channel = 'in_app'))::int as "inApp",
              (select count(*)::int from notice where due_at = $1) as notices,
              extract(epoch from percentile_disc(0.5) within group (order by sent_at - due_at))::float8 * 1000 as p50,
              extract(epoch from percentile_disc(0.99) within group (order by sent_at - due_at))::float8 * 1000 as p99,
              extract(epoch from max(sent_at - due_at))::float8 * 1000 as most
         from reminder where due_at = $1`,
      [moment.toISOString()],
    );
    const { rows: count = 0, p50 = 0, p99 = 0, most = 0, unsent, inApp, notices } = rows[0] ?? {};
    if (unsent !== 0 || notices !== inApp)
      throw new Error(`not each was sent once: ${JSON.stringify(rows[0])}`);
    return { rows: count, p50: Math.round(p50), p99: Math.round(p99), most: Math.round(most) };
  });
}
