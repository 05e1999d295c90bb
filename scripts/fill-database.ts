import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { Progress } from './progress';
import { runToEnd } from './run-command';

const UNFINISHED = 'being filled';

/** Whether nothing was ever migrated here, or the first filling was interrupted. */
export async function isNew(url: string): Promise<boolean> {
  const [row] = await query(
    url,
    `select to_regclass('public.installation') as found, obj_description(to_regclass('public.installation')) as note`,
  );
  return !row?.found || row.note === UNFINISHED;
}

/** Gives a new installation its content: the demonstration, or nothing but a first administrator. */
export async function fillDatabase(
  url: string,
  empty: boolean,
  env: NodeJS.ProcessEnv,
  progress: Progress,
): Promise<void> {
  const script = empty ? 'create-first-administrator' : 'load-demonstration';
  const file = join(__dirname, `${script}.js`);
  if (!existsSync(file)) return progress.say(`(${script} is not part of this build)`);
  await query(url, `comment on table installation is '${UNFINISHED}'`);
  await progress.step(empty ? 'Creating the first administrator' : 'Loading the demonstration', async () => {
    const code = await runToEnd(file, [], env);
    if (code !== 0) throw new Error(`${script} failed; the next start tries again`);
  });
  await query(url, 'comment on table installation is null');
}

async function query(url: string, sql: string): Promise<Record<string, string | null>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, string | null>>(sql)).rows;
  } finally {
    await client.end();
  }
}
