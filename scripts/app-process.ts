import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const STOP_LIMIT_MS = 15_000;
const LINES_SHOWN = 10;

export interface AppProcessOptions {
  readonly name: string;
  /** The compiled file that is run. */
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
}

/** One of our own long-running processes, with its log in a file. */
export class AppProcess {
  /** Rejects, with the end of its log, when the process ends without having been asked to. */
  readonly died: Promise<never>;
  private readonly ended: Promise<void>;
  private readonly child: ChildProcess;
  private asked = false;

  constructor(private readonly options: AppProcessOptions) {
    this.child = start(options);
    this.ended = new Promise((done) => this.child.once('error', () => done()).once('exit', () => done()));
    this.died = this.ended.then(() => (this.asked ? new Promise<never>(() => undefined) : this.report()));
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

  private report(): never {
    const { name, logFile } = this.options;
    const how = this.child.signalCode ?? `code ${this.child.exitCode}`;
    const lines = readFileSync(logFile, 'utf8').trim().split('\n').slice(-LINES_SHOWN);
    throw new Error(
      `${name} ended with ${how} (${logFile}):\n${lines.map((line) => `  ${line}`).join('\n')}`,
    );
  }
}

function start({ file, env, logFile }: AppProcessOptions): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  try {
    // Detached, so that Ctrl-C reaches `npm start` alone, which ends everything in the right order.
    return spawn(process.execPath, ['--require', join(__dirname, 'end-with-parent.js'), file], {
      env,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
  } finally {
    closeSync(log);
  }
}
