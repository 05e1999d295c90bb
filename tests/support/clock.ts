import { Client } from 'pg';
import type { TestDatabase } from './postgres';

/** Sets the business clock of a test database to this instant (`2023-11-15T09:00+08:00`); it runs on from there. */
export async function setClock(database: Pick<TestDatabase, 'url'>, instant: string): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(`update installation set clock_offset = $1::timestamptz - now()`, [instant]);
  } finally {
    await client.end();
  }
}
