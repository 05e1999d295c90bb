import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { locationOf, readState } from '@app/db/embedded/cluster';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@app/db/embedded/embedded-postgres';
import { findPostmaster, signalProcess } from '@app/db/embedded/postmaster';
import { serverAccount } from '@app/db/embedded/server-account';
import { archiveLog, putBack, replayed } from './archive';
import { familyOf } from './family';
import type { Part } from './part';
import { copyCluster } from './prepared-cluster';
import { copyServer, type Node, promote, startStandby } from './standby';
import { until } from './until';

/** The page cache outlives a killed process, so nothing need wait for the disk; every commit waits for the log. */
const SETTINGS = { fsync: 'off', max_connections: '120', shared_buffers: '64MB' } as const;

/** Every server that may run at this moment; whatever ends this command ends them too. */
const running = new Set<PostgresPart>();
process.prependOnceListener('exit', () => {
  for (const part of running) part.end();
});

/** A PostgreSQL of our own, the one that npm installed. */
export class PostgresPart implements Part {
  readonly name = 'postgres';

  private standby: Node | null = null;

  private constructor(
    private dataDir: string,
    private server: EmbeddedPostgres,
    private readonly settings: Readonly<Record<string, string>>,
    private readonly home: string,
  ) {}

  static async start(home: string, more: Readonly<Record<string, string>> = {}): Promise<PostgresPart> {
    const dataDir = join(home, 'postgres');
    const settings = { ...SETTINGS, ...more };
    await copyCluster(dataDir);
    const server = await startEmbeddedPostgres({ dataDir, extraSettings: settings });
    const part = new PostgresPart(dataDir, server, settings, home);
    running.add(part);
    return part;
  }

  /** The superuser's address; the port stays over restarts. */
  get url(): string {
    return this.server.url;
  }

  get port(): number {
    return this.server.port;
  }

  get location(): string {
    return locationOf(this.dataDir, readState(this.dataDir, serverAccount()));
  }

  get pid(): number | undefined {
    return findPostmaster(this.location)?.pid;
  }

  get alive(): boolean {
    return this.pid !== undefined;
  }

  /** At once, and without waiting for it. */
  end(): void {
    for (const pid of this.family()) signalProcess(pid, 'SIGKILL');
  }

  /** The server and its children, as when the machine takes them all. */
  async kill(): Promise<void> {
    await this.killed(this.family());
  }

  /** The server alone: its children have to notice. */
  async killPostmaster(): Promise<void> {
    await this.killed(this.family().slice(0, 1));
  }

  /** One child; the server then throws out everybody and recovers by itself. */
  killBackend(pick: (some: readonly number[]) => number): void {
    const children = this.family().slice(1);
    if (children.length > 0) signalProcess(pick(children), 'SIGKILL');
  }

  freeze(): void {
    for (const pid of this.family()) signalProcess(pid, 'SIGSTOP');
  }

  thaw(): void {
    for (const pid of this.family()) signalProcess(pid, 'SIGCONT');
  }

  async restart(): Promise<void> {
    if (this.alive) return;
    this.server = await startEmbeddedPostgres({ dataDir: this.dataDir, extraSettings: this.settings });
  }

  /** Where the standby listens; nowhere without one. */
  get standbyPort(): number {
    return this.standby?.server.port ?? 0;
  }

  /** Copies itself to a standby that follows, where none does; each commit waits for it then. */
  async ensureStandby(): Promise<void> {
    const other = `${this.home}/${this.dataDir.endsWith('-b') ? 'postgres' : 'postgres-b'}`;
    this.standby ??= await startStandby({ dataDir: this.dataDir, server: this.server }, other, this.settings);
  }

  /** The server dies, and its standby takes its place after `meanwhile`: `url` and `port` are the other's from then on. */
  async failOver(meanwhile: () => Promise<void>): Promise<void> {
    const { standby } = this;
    if (!standby) throw new Error('there is no standby');
    await this.kill();
    await meanwhile();
    await promote(standby);
    this.standby = null;
    ({ dataDir: this.dataDir, server: this.server } = standby);
  }

  /** From now on its log is kept as it grows; the row's settings say `archive_mode`. */
  keepLog(): Promise<void> {
    return archiveLog(this.url, join(this.home, 'archive'));
  }

  /** A base backup, taken while it works. */
  backUp(): Promise<void> {
    return copyServer({ dataDir: this.dataDir, server: this.server }, this.base, () => undefined);
  }

  /** Ends in order, so that its log is all in the archive, and is made anew from the backup and the archive, up to then. */
  async restoreTo(moment: Date): Promise<void> {
    await this.server.stop();
    await putBack(this.base, this.location, join(this.home, 'archive'), moment);
    await this.restart();
    await replayed(this.url);
  }

  async stop(): Promise<void> {
    await this.standby?.server.stop();
    running.delete(this);
    await this.server.stop();
    rmSync(this.location, { recursive: true, force: true });
  }

  private get base(): string {
    return join(this.home, 'base-backup');
  }

  private family(): number[] {
    const { pid } = this;
    return pid === undefined ? [] : familyOf(pid);
  }

  private async killed(pids: readonly number[]): Promise<void> {
    for (const pid of pids) signalProcess(pid, 'SIGKILL');
    await until(() => !this.alive, 5_000, 10);
    // It forgets the process number, which may be somebody else's by the end of the run.
    await this.server.stop();
  }
}
