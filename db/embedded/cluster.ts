import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Binaries } from './binaries';
import { canEnter, giveTo, ServerAccount } from './server-account';

/** Where an administrator's data and programs go that the server's account could not reach in the project. */
export const SYSTEM_STORE = '/var/lib/luoshi';

/** What is remembered beside the data, in `<dataDir>.json`, readable by its owner alone. */
export interface ClusterState {
  /** Where the data lives when the server's account cannot enter `dataDir`. */
  readonly elsewhere?: string;
  readonly password: string;
  readonly port?: number;
  /** The process that started the server and will stop it. */
  readonly launcher?: number;
}

/** Reads what is remembered of a data directory, or chooses a place and a password for a new one. */
export function readState(dataDir: string, account: ServerAccount): ClusterState {
  const file = stateFile(dataDir);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const state = {
    elsewhere: placeElsewhere(resolve(dataDir), account),
    password: randomBytes(18).toString('hex'),
  };
  const location = locationOf(dataDir, state);
  if (isInitialised(location)) throw new Error(`${file}, which held the password of ${location}, is gone`);
  writeState(dataDir, state);
  return state;
}

export function writeState(dataDir: string, state: ClusterState): void {
  const file = stateFile(dataDir);
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
}

export function locationOf(dataDir: string, state: ClusterState): string {
  return state.elsewhere ?? resolve(dataDir);
}

export function isInitialised(location: string): boolean {
  return existsSync(join(location, 'PG_VERSION'));
}

/**
 * Creates the cluster. ICU with Chinese rules sorts by pinyin; C.UTF-8 beneath it, because under plain C the
 * trigram search does not see Chinese characters and silently finds nothing.
 */
export async function initialise(
  location: string,
  password: string,
  binaries: Binaries,
  account: ServerAccount,
): Promise<void> {
  const unfinished = `${location}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(location), { recursive: true });
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(account, unfinished);
  const secret = mkdtempSync(join(tmpdir(), 'luoshi-'));
  const passwordFile = join(secret, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [secret, passwordFile]) giveTo(account, path);
  try {
    await run(binaries.initdb, initdbArguments(unfinished, passwordFile), account);
    renameSync(unfinished, location);
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
}

function initdbArguments(directory: string, passwordFile: string): string[] {
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  return [
    `--pgdata=${directory}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--locale-provider=icu',
    '--icu-locale=zh-Hans-CN',
    '--data-checksums',
    // What matters is flushed by the server's first checkpoint; an interrupted initdb is thrown away.
    '--no-sync',
  ];
}

async function run(program: string, args: string[], account: ServerAccount): Promise<void> {
  const child = spawn(program, args, { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const status = await new Promise((done, failed) => child.once('error', failed).once('close', done));
  if (status !== 0) throw new Error(`${basename(program)} failed:\n${output.trim()}`);
}

/** Nothing where the server's account can enter the project's own directory, else a place under `SYSTEM_STORE`. */
function placeElsewhere(dataDir: string, account: ServerAccount): string | undefined {
  const parent = dirname(dataDir);
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  if (canEnter(account, parent)) return undefined;
  const project = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const store = join(SYSTEM_STORE, project);
  mkdirSync(store, { recursive: true });
  for (const directory of [SYSTEM_STORE, store]) chmodSync(directory, 0o755);
  return join(store, basename(dataDir));
}

function stateFile(dataDir: string): string {
  return `${resolve(dataDir)}.json`;
}
