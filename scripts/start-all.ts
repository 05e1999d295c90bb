import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { givenRoleUrls, migrate } from '@app/db/migrate';
import { type Config, loadConfig } from '@app/platform/config';
import { AppProcess, ProcessDied } from './app-process';
import { fillDatabase, isNew } from './fill-database';
import { Progress } from './progress';
import { databaseEnv } from './run-command';
import { listSignIns } from './sign-ins';
import { DATA_DIR, useDatabase } from './usable-database';

const READY_LIMIT_MS = 60_000;
const DIST = join(__dirname, '..');

type Closer = () => Promise<void>;

/** Brings everything up, waits for Ctrl-C or the death of a process, and takes everything down, the database last. */
export async function startAll(args: readonly string[]): Promise<number> {
  const progress = new Progress();
  const interrupted = new AbortController();
  const closers: Closer[] = [];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt(interrupted));
  let stopping = 'Stopping';
  try {
    await bringUp(args.includes('--empty'), progress, interrupted.signal, closers);
    return 0;
  } catch (error) {
    if (interrupted.signal.aborted) return 0;
    if (error instanceof ProcessDied) {
      // On both streams: whoever keeps only one of them still reads who died.
      stopping = `Stopping, because ${error.message}`;
      for (const line of error.logEnd) console.error(`  ${line}`);
    }
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    if (closers.length > 0) await progress.step(`\n${stopping}`, () => closeAll(closers));
  }
}

async function bringUp(
  empty: boolean,
  progress: Progress,
  signal: AbortSignal,
  closers: Closer[],
): Promise<void> {
  const config = loadConfig();
  await expectFreePort(config);
  const database = await progress.step(
    config.DATABASE_URL ? 'Reaching the database' : 'Starting PostgreSQL',
    (say) => useDatabase(config.DATABASE_URL, say),
  );
  closers.push(() => database.stop());
  signal.throwIfAborted();

  const fresh = await isNew(database.url);
  await progress.step('Migrating', () =>
    migrate(database.url, empty ? 'production' : 'demonstration', givenRoleUrls(config)),
  );
  signal.throwIfAborted();

  const publicUrl = process.env.PUBLIC_URL || `http://${config.HOST}:${config.PORT}`;
  const env = { ...databaseEnv(database.url), PUBLIC_URL: publicUrl };
  if (fresh) await fillDatabase(database.url, empty, env, progress);
  signal.throwIfAborted();

  const apps = await progress.step('Starting API and worker', () => startApps(config, env, signal, closers));
  announce(progress, publicUrl, database.place);
  await Promise.race([...apps.map((app) => app.died), aborted(signal)]);
}

async function startApps(
  config: Config,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  closers: Closer[],
): Promise<AppProcess[]> {
  // Neither may sign in as the migrator, nor as the other.
  const api = { ...env, DATABASE_URL: '', WORKER_DATABASE_URL: '' };
  const worker = { ...env, DATABASE_URL: '', API_DATABASE_URL: '' };
  const apps = [appProcess('api', api), appProcess('worker', worker)];
  closers.push(async () => void (await Promise.all(apps.map((app) => app.stop()))));
  await Promise.race([untilReady(config, signal), ...apps.map((app) => app.died)]);
  return apps;
}

function appProcess(name: 'api' | 'worker', env: NodeJS.ProcessEnv): AppProcess {
  const file = join(DIST, 'apps', name, 'src', 'main.js');
  return new AppProcess({ name, file, env, logFile: join(DATA_DIR, `${name}.log`) });
}

async function untilReady(config: Config, signal: AbortSignal): Promise<void> {
  const url = `http://${config.HOST}:${config.PORT}/health/ready`;
  for (const started = performance.now(); performance.now() - started < READY_LIMIT_MS; await sleep(200)) {
    signal.throwIfAborted();
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
  }
  throw new Error(
    `${url} is not ready after ${READY_LIMIT_MS / 1000} s; see ${DATA_DIR}/api.log and worker.log`,
  );
}

function announce(progress: Progress, publicUrl: string, place: string): void {
  const signIns = listSignIns(join(DATA_DIR, 'sign-ins.json'));
  progress.say(`\nLuoshi 落实  ${publicUrl}\n  API         ${publicUrl}/docs\n  database    ${place}`);
  progress.say(`  logs        ${join(DATA_DIR, 'api.log')}, worker.log`);
  if (signIns.length > 0) progress.say(`\nSign in (演示数据, demonstration only):\n${signIns.join('\n')}`);
  progress.say('\nCtrl-C ends everything.');
}

function expectFreePort({ HOST, PORT }: Config): Promise<void> {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', ({ message }) =>
      failed(new Error(`Port ${PORT} cannot be used (${message}): end what listens there, or set PORT`)),
    );
    probe.listen(PORT, HOST, () => probe.close(() => done()));
  });
}

/** The first Ctrl-C ends things in order, the second at once. */
function interrupt(controller: AbortController): void {
  if (controller.signal.aborted) process.exit(130);
  controller.abort();
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => (signal.aborted ? done() : signal.addEventListener('abort', () => done())));
}

async function closeAll(closers: Closer[]): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop()) await close();
}
