import { join } from 'node:path';
import { NODE_FLAGS } from '../../../scripts/app-process';
import { Child } from './child';
import type { Part } from './part';
import { until } from './until';

const READY_LIMIT_MS = 60_000;

/** Whether the process with that number does its work. */
export type Ready = (pid: number) => Promise<boolean>;

export interface AppPartOptions {
  readonly name: string;
  readonly kind: 'api' | 'worker';
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  readonly ready: Ready;
  /** Told when it ended and nobody had asked it to. */
  readonly died: (how: string) => void;
}

/** An API or worker process, run from the build as `npm start` runs it. */
export class AppPart implements Part {
  private child: Child | null = null;
  /** More environment and flags for the next start. */
  private extra: { readonly env: NodeJS.ProcessEnv; readonly flags: readonly string[] } = {
    env: {},
    flags: [],
  };
  starts = 0;

  constructor(private readonly options: AppPartOptions) {}

  get name(): string {
    return this.options.name;
  }

  /** Under what it runs. */
  get env(): NodeJS.ProcessEnv {
    return { ...this.options.env, ...this.extra.env };
  }

  get alive(): boolean {
    return this.child?.alive ?? false;
  }

  /** From the next start on it runs under these too. */
  under(env: NodeJS.ProcessEnv, flags: readonly string[] = []): void {
    this.extra = { env, flags };
  }

  async kill(): Promise<void> {
    await this.child?.kill();
  }

  freeze(): void {
    this.child?.signal('SIGSTOP');
  }

  thaw(): void {
    this.child?.signal('SIGCONT');
  }

  async restart(): Promise<void> {
    this.start();
    if (!(await this.becomesReady())) throw new Error(`${this.name} is not ready; see ${this.options.home}`);
  }

  becomesReady(limitMs = READY_LIMIT_MS): Promise<boolean> {
    return until(() => this.options.ready(this.child?.pid ?? 0), limitMs, 100);
  }

  /** Starts it and does not wait. */
  start(): void {
    if (this.alive) return;
    const { name, kind, home, died } = this.options;
    const dist = join(__dirname, '..', '..', '..');
    const guard = join(dist, 'scripts', 'end-with-parent.js');
    const file = join(dist, 'apps', kind, 'src', 'main.js');
    this.starts += 1;
    this.child = new Child(
      {
        program: process.execPath,
        args: [...NODE_FLAGS, '--require', guard, ...this.extra.flags, file],
        env: this.env,
        cwd: home,
        logFile: join(home, `${name}.log`),
      },
      (how) => died(`${name}: ${how}`),
    );
  }

  async stop(): Promise<void> {
    await this.child?.stop();
  }
}
