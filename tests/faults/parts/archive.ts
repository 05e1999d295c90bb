import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveTo, serverAccount } from '@app/db/embedded/server-account';
import { copyFolder } from './copy-folder';
import { until } from './until';
import { withClient } from './with-client';

const REPLAY_LIMIT_MS = 60_000;

/** From now on that server copies each piece of its log into `archive`; it must run with `archive_mode` on. */
export async function archiveLog(url: string, archive: string): Promise<void> {
  mkdirSync(archive, { recursive: true });
  giveTo(serverAccount(), archive);
  await withClient(url, async (client) => {
    await client.query(`alter system set archive_command = 'cp %p ${archive}/%f'`);
    await client.query('select pg_reload_conf()');
  });
}

/** Puts the copy where the server was, which is gone, to be played forward from the archive up to that moment. */
export async function putBack(copy: string, location: string, archive: string, moment: Date): Promise<void> {
  rmSync(location, { recursive: true, force: true });
  const failed = await copyFolder(copy, location);
  if (failed) throw new Error(`the base backup cannot be put back: ${failed}`);
  const settings = {
    restore_command: `cp ${archive}/%f "%p"`,
    // The names of zones, Z among them, are not known yet when the server reads this.
    recovery_target_time: moment.toISOString().replace('T', ' ').replace('Z', '+00'),
    recovery_target_action: 'promote',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  appendFileSync(join(location, 'postgresql.auto.conf'), lines.join(''));
  const signal = join(location, 'recovery.signal');
  writeFileSync(signal, '', { mode: 0o600 });
  giveTo(serverAccount(), signal);
}

/** Waits until a server that was put back has reached its moment and takes writes. */
export async function replayed(url: string): Promise<void> {
  const isOpen = () =>
    withClient(url, async (client) => {
      const { rows } = await client.query<{ replays: boolean }>('select pg_is_in_recovery() as replays');
      return rows[0]?.replays === false;
    });
  if (!(await until(isOpen, REPLAY_LIMIT_MS, 100)))
    throw new Error('the restored database does not come to its moment');
}
