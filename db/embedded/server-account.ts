import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';

/** The operating-system account that PostgreSQL runs under; empty where that is simply ours. */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then it gets the account `postgres`, else `nobody`. */
export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return {};
  const account = lookUp('postgres') ?? lookUp('nobody');
  if (!account) {
    throw new Error('PostgreSQL cannot run as root, and there is neither a user "postgres" nor "nobody"');
  }
  return account;
}

/** Hands a file or directory over to the account. */
export function giveTo(account: ServerAccount, path: string): void {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
}

/** Whether the account can list and enter this directory, all directories above it included. */
export function canEnter(account: ServerAccount, directory: string): boolean {
  return spawnSync('ls', [directory], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function lookUp(user: string): ServerAccount | undefined {
  const uid = idOf('-u', user);
  const gid = idOf('-g', user);
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid };
}

function idOf(flag: '-u' | '-g', user: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' });
  // macOS prints the id of `nobody`, -2, as an unsigned number; spawn wants it signed.
  return status === 0 ? Number(stdout.trim()) | 0 : undefined;
}
