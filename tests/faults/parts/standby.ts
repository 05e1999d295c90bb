import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readState, writeState } from '@app/db/embedded/cluster';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@app/db/embedded/embedded-postgres';
import { giveTo, serverAccount } from '@app/db/embedded/server-account';
import { copyFolder } from './copy-folder';
import { until } from './until';
import { withClient } from './with-client';

const SYNC_LIMIT_MS = 60_000;

/** A server and where it keeps its data. */
export interface Node {
  readonly dataDir: string;
  readonly server: EmbeddedPostgres;
}

/**
 * A copy of a running server, taken while it works, into `to`: what a base backup is, for which the programs that npm
 * installs have no command. `last` finishes the folder before it is handed to the server's account.
 */
export async function copyServer(from: Node, to: string, last: (location: string) => void): Promise<void> {
  const { password } = readState(from.dataDir, serverAccount());
  rmSync(to, { recursive: true, force: true });
  writeState(to, { password });
  await withClient(from.server.url, async (client) => {
    await client.query(`select pg_backup_start('copy', true)`);
    const failed = await copyFolder(from.dataDir, to);
    // A file that went away while it was copied is in the log.
    if (failed && !/No such file/.test(failed)) throw new Error(failed);
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    for (const file of ['postmaster.pid', 'postmaster.opts']) rmSync(join(to, file), { force: true });
    for (const file of readdirSync(join(to, 'pg_wal')))
      rmSync(join(to, 'pg_wal', file), { recursive: true, force: true });
    write(join(to, 'backup_label'), rows[0]?.labelfile ?? '');
  });
  last(to);
}

/** A standby of that server, in `dataDir`, from which on each commit waits for it. */
export async function startStandby(
  primary: Node,
  dataDir: string,
  settings: Readonly<Record<string, string>>,
): Promise<Node> {
  const { password } = readState(primary.dataDir, serverAccount());
  await copyServer(primary, dataDir, (location) => {
    write(join(location, 'standby.signal'), '');
    const conninfo = `host=127.0.0.1 port=${primary.server.port} user=postgres password=${password}`;
    appendFileSync(join(location, 'postgresql.auto.conf'), `primary_conninfo = '${conninfo}'\n`);
  });
  const server = await startEmbeddedPostgres({ dataDir, extraSettings: settings });
  await withClient(primary.server.url, async (client) => {
    await client.query(`alter system set synchronous_standby_names = '*'`);
    await client.query('select pg_reload_conf()');
    const isSync = async () =>
      (await client.query(`select from pg_stat_replication where sync_state = 'sync'`)).rowCount === 1;
    if (!(await until(isSync, SYNC_LIMIT_MS))) throw new Error('the standby does not follow');
  });
  return { dataDir, server };
}

/** Makes a standby the server that may be written to. */
export const promote = ({ server }: Node): Promise<void> =>
  withClient(server.url, async (client) => void (await client.query('select pg_promote(true, 30)')));

function write(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
  giveTo(serverAccount(), file);
}
