import type { Client } from 'pg';

/** `npm start` marks the database with it while it is being filled, and takes it away afterwards. */
const UNFINISHED = 'being filled';
/** What the migrations themselves filled. */
const KEPT = ['installation', 'migration', 'calendar_year', 'calendar_day'];

export async function holdsData(client: Client): Promise<boolean> {
  return (await client.query('select from jurisdiction limit 1')).rowCount !== 0;
}

/**
 * A story that was interrupted half-way is begun again: its events cannot be gone on from, for the clock has run on.
 * The trail refuses to be emptied, to its owner too; a demonstration that nobody has ever seen is the one exception.
 */
export async function emptyUnfinished(client: Client): Promise<void> {
  const { rows } = await client.query<{ note: string | null }>(
    `select obj_description('installation'::regclass) as note`,
  );
  if (rows[0]?.note !== UNFINISHED || !(await holdsData(client))) return;
  const tables = await client.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> all ($1)`,
    [KEPT],
  );
  const names = tables.rows.map(({ name }) => name).join(', ');
  await client.query(`
    begin;
    alter table event disable trigger no_truncate;
    truncate ${names};
    alter table event enable trigger no_truncate;
    commit;`);
}
