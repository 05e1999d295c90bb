import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { prepareBinaries } from './binaries';
import {
  ClusterState,
  initialise,
  isInitialised,
  locationOf,
  readState,
  SYSTEM_STORE,
  writeState,
} from './cluster';
import {
  findPostmaster,
  freePort,
  isAlive,
  Postmaster,
  signalProcess,
  startPostmaster,
  stopPostmaster,
} from './postmaster';
import { serverAccount } from './server-account';

export interface EmbeddedPostgresOptions {
  /** Where the data is kept; `<dataDir>.json` beside it remembers port and password. */
  readonly dataDir: string;
  /** Server settings beside or instead of the usual ones, such as `TEST_SETTINGS`. */
  readonly extraSettings?: Readonly<Record<string, string>>;
  /** Told in words what is being done. */
  readonly onLog?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** The superuser's address of the database `luoshi`. */
  readonly url: string;
  readonly port: number;
  /** Fast shutdown; does nothing where another living process started the server. */
  stop(): Promise<void>;
}

/** For databases that are thrown away: nothing waits for the disk. */
export const TEST_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } as const;

const DATABASE = 'luoshi';
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
} as const;
const ATTEMPTS = 20;
const PAUSE_MS = 500;

/**
 * Starts the PostgreSQL that npm installed, so that nothing else has to be: creates the data on the first run,
 * keeps its port from run to run while it is free, and joins a server that already runs on the same data.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const state = readState(options.dataDir, serverAccount());
  const location = locationOf(options.dataDir, state);
  const running = findPostmaster(location);
  const ours = !running || !state.launcher || !isAlive(state.launcher);
  const server = await (running ? untilReady(location) : launch(options, state, location));
  writeState(options.dataDir, { ...state, port: server.port, launcher: ours ? process.pid : state.launcher });
  const stop = ours ? stopOnce(server.pid, location) : async () => undefined;
  const url = await openDatabase(`postgres://postgres:${state.password}@127.0.0.1:${server.port}`);
  return { url, port: server.port, stop };
}

/** After a `kill -9` the old server's children may hold its memory for some seconds: it is tried again. */
async function launch(
  options: EmbeddedPostgresOptions,
  state: ClusterState,
  location: string,
): Promise<Postmaster> {
  const account = serverAccount();
  const dataDir = resolve(options.dataDir);
  const binaries = prepareBinaries(account, account.uid === undefined ? dirname(dataDir) : SYSTEM_STORE);
  if (!isInitialised(location)) {
    options.onLog?.('creating the database cluster');
    await initialise(location, state.password, binaries, account);
  }
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(state.port);
    const settings = { ...SETTINGS, ...options.extraSettings, port: String(port) };
    try {
      return await startPostmaster(binaries.postgres, location, settings, account, `${dataDir}.log`);
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw error;
      if (attempt === 1) options.onLog?.('waiting for the previous PostgreSQL to end');
      await sleep(PAUSE_MS);
    }
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof Error && /lock file|shared memory|could not create any TCP/.test(error.message);
}

async function untilReady(location: string): Promise<Postmaster> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const running = findPostmaster(location);
    if (running?.ready) return running;
    await sleep(PAUSE_MS);
  }
  throw new Error(`A PostgreSQL server holds ${location} but does not become ready: end it and start again`);
}

/** Servers that are ours to stop, by their numbers. */
const stoppable = new Set<number>();
const stopAll = () => {
  for (const pid of stoppable) signalProcess(pid, 'SIGINT');
};

/** Stops once however often it is asked, and also when the process leaves without asking. */
function stopOnce(pid: number, location: string): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  if (stoppable.size === 0) process.once('exit', stopAll);
  stoppable.add(pid);
  return () => {
    stoppable.delete(pid);
    if (stoppable.size === 0) process.off('exit', stopAll);
    return (stopped ??= stopPostmaster(pid, location));
  };
}

async function openDatabase(server: string): Promise<string> {
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
  return `${server}/${DATABASE}`;
}
