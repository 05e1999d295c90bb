import { Client } from 'pg';

/** Removes the databases that this run, and earlier ones that were interrupted, left on a server which stays. */
export async function dropLeftovers(server: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where datname ~ '^luoshi_(template|test_)'`,
    );
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  } finally {
    await client.end();
  }
}
