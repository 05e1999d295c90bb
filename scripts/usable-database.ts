import { join } from 'node:path';
import { startEmbeddedPostgres } from '@app/db/embedded/embedded-postgres';
import { Client } from 'pg';

/** A database that answers; `stop` ends the server where we started it. */
export interface UsableDatabase {
  /** The migrator's address. */
  readonly url: string;
  /** For the person at the screen: without the password. */
  readonly place: string;
  stop(): Promise<void>;
}

/** What the project keeps on this machine: data, logs, sign-ins of the demonstration. */
export const DATA_DIR = join(process.cwd(), '.data');

/** The database that `DATABASE_URL` names, else the embedded one, started if it does not run. */
export async function useDatabase(given?: string, onLog?: (line: string) => void): Promise<UsableDatabase> {
  if (given) {
    await reach(given);
    return { url: given, place: withoutPassword(given), stop: async () => undefined };
  }
  const { url, stop } = await startEmbeddedPostgres({ dataDir: join(DATA_DIR, 'postgres'), onLog });
  return { url, place: withoutPassword(url), stop };
}

async function reach(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`DATABASE_URL cannot be reached (${withoutPassword(url)}): ${reason(error)}`, {
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function reason(error: unknown): string {
  // Where a name has several addresses, the error of each is inside and its own message is empty.
  if (error instanceof AggregateError) return error.errors.map(reason).join(', ');
  return error instanceof Error ? error.message : String(error);
}

function withoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}
