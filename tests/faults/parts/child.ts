import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const STOP_LIMIT_MS = 12_000;

/** Everything that runs at this moment; whatever ends this command ends them too. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export interface ChildOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly logFile: string;
}

/** One child of ours. Signals go to its own number alone. */
export class Child {
  private readonly process: ChildProcess;
  private readonly ended: Promise<void>;
  private asked = false;

  constructor(options: ChildOptions, died: (how: string) => void) {
    const log = openSync(options.logFile, 'a');
    this.process = spawn(options.program, [...options.args], {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    running.add(this.process);
    this.ended = new Promise((done) => {
      const end = (how: string) => {
        running.delete(this.process);
        if (!this.asked) died(how);
        done();
      };
      this.process.once('error', ({ message }) => end(message));
      this.process.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
    });
  }

  get alive(): boolean {
    return running.has(this.process);
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  signal(signal: NodeJS.Signals): void {
    if (this.alive) this.process.kill(signal);
  }

  async kill(): Promise<void> {
    this.asked = true;
    this.signal('SIGKILL');
    await this.ended;
  }

  /** SIGTERM; killed where it does not end by itself within twelve seconds. False then. */
  async stop(): Promise<boolean> {
    this.asked = true;
    this.signal('SIGTERM');
    this.signal('SIGCONT');
    const late = sleep(STOP_LIMIT_MS, false, { ref: false });
    const inTime = await Promise.race([this.ended.then(() => true), late]);
    if (!inTime) await this.kill();
    return inTime;
  }
}
