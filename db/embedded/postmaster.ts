import { ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ServerAccount } from './server-account';

/** What a PostgreSQL server writes about itself into `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const POLL_MS = 25;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;

/** The server that runs on this data, if one does; what a killed one left behind is cleared away. */
export function findPostmaster(location: string): Postmaster | undefined {
  const written = readPidFile(location);
  if (!written) return undefined;
  if (serves(written.pid, location)) return written;
  rmSync(join(location, 'postmaster.pid'), { force: true });
  return undefined;
}

/** Starts a server and waits until it answers. Its log goes to `logFile`, so that it outlives its launcher. */
export async function startPostmaster(
  program: string,
  location: string,
  settings: Readonly<Record<string, string>>,
  account: ServerAccount,
  logFile: string,
): Promise<Postmaster> {
  const child = spawnServer(program, location, settings, account, logFile);
  for (let waited = 0; waited < START_LIMIT_MS; waited += POLL_MS) {
    await sleep(POLL_MS);
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`PostgreSQL did not start: ${lastFault(logFile)} (${logFile})`);
    }
    const written = readPidFile(location);
    if (written?.pid === child.pid && written?.ready) return written;
  }
  child.kill('SIGQUIT');
  throw new Error(`PostgreSQL was not ready after ${START_LIMIT_MS / 1000} s (${logFile})`);
}

/** Fast shutdown: sessions are ended, what was committed is flushed. */
export async function stopPostmaster(pid: number, location: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!signalProcess(pid, signal)) return;
    for (let waited = 0; waited < STOP_LIMIT_MS; waited += POLL_MS) {
      if (!serves(pid, location)) return;
      await sleep(POLL_MS);
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop`);
}

/** The wanted port where it is free, else any free one. */
export async function freePort(wanted: number | undefined): Promise<number> {
  return (wanted && (await tryPort(wanted))) || (await tryPort(0)) || freePort(undefined);
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function spawnServer(
  program: string,
  location: string,
  settings: Readonly<Record<string, string>>,
  account: ServerAccount,
  logFile: string,
): ChildProcess {
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'w', 0o600);
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  try {
    // A group of its own: Ctrl-C must reach the launcher only, which stops the server last.
    const options = {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log] as ['ignore', number, number],
    };
    const child = spawn(program, ['-D', location, ...args], options);
    child.on('error', () => undefined);
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function readPidFile(location: string): Postmaster | undefined {
  const file = join(location, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port, , , , status] = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' };
}

/** After a restart of the machine the number may belong to somebody else; a zombie has no command line. */
function serves(pid: number, location: string): boolean {
  return isAlive(pid) && commandLine(pid).includes(`/postgres -D ${location} `);
}

function commandLine(pid: number): string {
  if (!existsSync('/proc/self'))
    return spawnSync('ps', ['-ww', '-p', `${pid}`, '-o', 'command='], { encoding: 'utf8' }).stdout;
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : '';
}

function lastFault(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? 'no reason given';
}

/** False where there is no such process of ours any more. */
export function signalProcess(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const probe = createServer().once('error', () => done(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
