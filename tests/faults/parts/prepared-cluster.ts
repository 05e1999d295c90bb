import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { locationOf, readState, writeState } from '@app/db/embedded/cluster';
import { startEmbeddedPostgres } from '@app/db/embedded/embedded-postgres';
import { serverAccount } from '@app/db/embedded/server-account';
import { migrate } from '@app/db/migrate';
import { makeHome } from '../home';

let made: Promise<string> | null = null;

/** Puts a migrated, empty, marked database where a server will be started: one is made for all runs, and copied. */
export async function copyCluster(dataDir: string): Promise<void> {
  const from = await (made ??= make());
  const account = serverAccount();
  const { password } = readState(from, account);
  writeState(dataDir, { ...readState(dataDir, account), password });
  const to = locationOf(dataDir, readState(dataDir, account));
  const { status, stderr } = spawnSync('cp', ['-a', locationOf(from, readState(from, account)), to]);
  if (status !== 0) throw new Error(`the prepared database cannot be copied: ${stderr.toString()}`);
}

async function make(): Promise<string> {
  const dataDir = join(makeHome(), 'prepared');
  const server = await startEmbeddedPostgres({ dataDir, extraSettings: { fsync: 'off' } });
  await migrate(server.url, 'test');
  await server.stop();
  return dataDir;
}
