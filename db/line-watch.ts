import { Client, type PoolClient } from 'pg';

const DIAL_MS = 3_000;
const LOOK_MS = 1_000;
/** A statement that is out for longer makes one wonder whether anybody still works on it. */
const LONG_MS = 3_000;

const numbers = new WeakMap<object, number>();

/**
 * A connection that breaks while it is in somebody's hand and no statement is out is nobody's error: without a listener
 * it would end the process.
 */
const survive = (client: PoolClient): void => void client.on('error', () => undefined);

/**
 * What a new connection has to say before it is used: which of the server's processes it has, and that it may write.
 * A standby is refused, as a server that went away is (25006): the pool would stay with one that was demoted.
 */
export function greet(client: PoolClient, done: (error?: Error) => void): void {
  survive(client);
  const query = {
    text: 'select pg_backend_pid() as pid, pg_is_in_recovery() as standby',
    query_timeout: DIAL_MS,
  };
  client.query<{ pid: number; standby: boolean }>(query).then(({ rows: [row] }) => {
    if (row) numbers.set(client, row.pid);
    done(row?.standby ? Object.assign(new Error('the database is a standby'), { code: '25006' }) : undefined);
  }, done);
}

/**
 * Notices connections that the server has forgotten and nobody said so: its machine was cut off, or the address moved to
 * another. Such a statement would be waited for until its time-out; here a fresh connection asks whether its process is
 * still there, and where it is not, the line is given up at once. Where nobody answers either, it goes on waiting.
 */
export class LineWatch {
  private readonly out = new Map<PoolClient, number>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly url: string) {}

  taken(client: PoolClient): void {
    this.out.set(client, performance.now());
    this.timer ??= this.later();
  }

  back(client: PoolClient): void {
    this.out.delete(client);
  }

  private later(): NodeJS.Timeout {
    return setTimeout(() => {
      void this.look().finally(() => (this.timer = this.out.size > 0 ? this.later() : null));
    }, LOOK_MS).unref();
  }

  private async look(): Promise<void> {
    const now = performance.now();
    const late = [...this.out].filter(([, since]) => now - since > LONG_MS).map(([client]) => client);
    if (late.length === 0) return;
    const known = await this.ask(late.map((client) => numbers.get(client) ?? 0)).catch(() => null);
    if (!known) return;
    // Whoever was given back meanwhile is well.
    for (const client of late)
      if (this.out.has(client) && !known.has(numbers.get(client) ?? 0)) cutLine(client);
  }

  /** Which of these processes the server has; throws where it does not answer. */
  private async ask(pids: readonly number[]): Promise<Set<number>> {
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: DIAL_MS,
      query_timeout: DIAL_MS,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ pid: number }>(
        'select pid from pg_stat_activity where pid = any($1::int[])',
        [pids],
      );
      return new Set(rows.map(({ pid }) => pid));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** What of pg's client its types do not show. */
interface Wire {
  readonly connection?: { readonly stream: { destroy(): void } };
}

/** Ends a connection and what is under way on it. `end` alone waits for answers that never come. */
export function cutLine(client: (Client | PoolClient) & Wire): void {
  void client.end().catch(() => undefined);
  client.connection?.stream.destroy();
}
