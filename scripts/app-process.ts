import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const STOP_LIMIT_MS = 15_000;
const LINES_SHOWN = 10;

/**
 * How our processes are run, here, in the image and in the bench. Fifty megabytes live in the API; V8 would let garbage
 * grow to four times as much before it looks, and looks at 1.7 times as much where a process may have a gigabyte at most.
 */
export const NODE_FLAGS = ['--max-old-space-size=1024'];

export interface AppProcessOptions {
  readonly name: string;
  /** The compiled file that is run. */
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
}

/** One of our own processes ended without having been asked to. The message is one line; its log says why. */
export class ProcessDied extends Error {
  constructor(
    message: string,
    readonly logEnd: readonly string[],
  ) {
    super(message);
  }
}

/** One of our own long-running processes, with its log in a file. */
export class AppProcess {
  /** Rejects with `ProcessDied` when the process ends without having been asked to. */
  readonly died: Promise<never>;
  private readonly ended: Promise<string>;
  private readonly child: ChildProcess;
  private asked = false;

  constructor(private readonly options: AppProcessOptions) {
    this.child = start(options);
    this.ended = new Promise((done) =>
      this.child
        .once('error', ({ message }) => done(message))
        .once('exit', (code, signal) => done(signal ? `signal ${signal}` : `exit code ${code}`)),
    );
    this.died = this.ended.then((how) =>
      this.asked ? new Promise<never>(() => undefined) : this.report(how),
    );
    this.died.catch(() => undefined);
  }

  /** Asks it to finish what it is doing; after 15 seconds it is killed. */
  async stop(): Promise<void> {
    this.asked = true;
    this.child.kill('SIGTERM');
    const patience = new AbortController();
    const late = sleep(STOP_LIMIT_MS, 'late', { signal: patience.signal }).catch(() => undefined);
    if ((await Promise.race([this.ended, late])) === 'late') this.child.kill('SIGKILL');
    await this.ended;
    patience.abort();
  }

  private report(how: string): never {
    const { name, logFile } = this.options;
    throw new ProcessDied(`${name} died (${how}); its log is ${logFile}`, endOf(logFile));
  }
}

/** Nothing where the log cannot be read: that must not hide the death itself. */
function endOf(logFile: string): string[] {
  try {
    return readFileSync(logFile, 'utf8').trim().split('\n').slice(-LINES_SHOWN);
  } catch {
    return [];
  }
}

function start({ file, env, logFile }: AppProcessOptions): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  try {
    // Detached, so that Ctrl-C reaches `npm start` alone, which ends everything in the right order.
    return spawn(process.execPath, [...NODE_FLAGS, '--require', require.resolve('./end-with-parent'), file], {
      env,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
  } finally {
    closeSync(log);
  }
}
