import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Redis from 'ioredis';
import { Child } from './child';
import { freePort } from './free-port';
import type { Part } from './part';
import { askRedis } from './redis-part';
import { until } from './until';

/** Under this name the Sentinels know the server. */
export const MASTER = 'luoshi';
const SENTINELS = 3;
const QUORUM = 2;
const DOWN_AFTER_MS = 1_000;
const LIMIT_MS = 30_000;

/** Two `redis-server`, one of which follows the other, and three Sentinels that make it the master when that one is gone. */
export class RedisGroup implements Part {
  readonly name = 'redis';
  private readonly children = new Map<number, Child>();

  private constructor(
    private readonly home: string,
    private readonly nodes: readonly [number, number],
    private readonly watchers: readonly number[],
  ) {}

  static async start(home: string): Promise<RedisGroup> {
    const ports: number[] = [];
    for (let n = 0; n < 2 + SENTINELS; n++) ports.push(await freePort());
    const [a = 0, b = 0, ...watchers] = ports;
    const group = new RedisGroup(home, [a, b], watchers);
    await group.begin();
    return group;
  }

  /** What the apps are told. */
  get env(): { readonly REDIS_URL: string; readonly REDIS_SENTINELS: string } {
    const sentinels = this.watchers.map((port) => `127.0.0.1:${port}`).join(',');
    return { REDIS_URL: `redis://${MASTER}`, REDIS_SENTINELS: sentinels };
  }

  get alive(): boolean {
    return this.nodes.every((port) => this.children.get(port)?.alive);
  }

  /** The port of the master, as the Sentinels have it. */
  async master(): Promise<number> {
    for (const port of this.watchers) {
      const asked = askRedis(port, (client) => client.call('SENTINEL', 'get-master-addr-by-name', MASTER));
      const answer = await asked.catch(() => null);
      if (Array.isArray(answer)) return Number(answer[1]);
    }
    throw new Error('no Sentinel answers');
  }

  /** The master alone. */
  async kill(): Promise<void> {
    await this.children.get(await this.master())?.kill();
  }

  /** Stops a server without killing it, or lets it go on. */
  signal(port: number, signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.children.get(port)?.signal(signal);
  }

  /** The whole group. */
  freeze(): void {
    for (const child of this.children.values()) child.signal('SIGSTOP');
  }

  thaw(): void {
    for (const child of this.children.values()) child.signal('SIGCONT');
  }

  /** As an operator does it, for upkeep. */
  async handOver(): Promise<void> {
    await askRedis(this.watchers[0] ?? 0, (client) => client.call('SENTINEL', 'FAILOVER', MASTER));
  }

  /** Waits until another than `port` is the master and takes writes. */
  async another(port: number): Promise<void> {
    const moved = async () => {
      const master = await this.master();
      return master !== port && (await askRedis(master, (client) => client.set('probe', '1'))) === 'OK';
    };
    if (!(await until(moved, LIMIT_MS, 100))) throw new Error('the Sentinels make no other the master');
  }

  /** Starts what does not run, and waits until the follower follows. */
  async restart(): Promise<void> {
    for (const port of this.nodes) if (!this.children.get(port)?.alive) this.spawnNode(port, null);
    if (!(await until(() => this.isWhole(), LIMIT_MS, 100))) throw new Error('the Redis group is not whole');
  }

  async stop(): Promise<void> {
    await Promise.all([...this.children.values()].map((child) => child.stop()));
  }

  /** A question to the master. */
  async ask<T>(question: (client: Redis) => Promise<T>): Promise<T> {
    return askRedis(await this.master(), question);
  }

  private async begin(): Promise<void> {
    const [a, b] = this.nodes;
    this.spawnNode(a, null);
    this.spawnNode(b, a);
    for (const port of this.watchers) this.spawnSentinel(port, a);
    if (!(await until(() => this.isWhole(), LIMIT_MS, 100)))
      throw new Error('the Redis group does not start');
  }

  /** Every Sentinel knows the follower and its fellows, and the follower is in step: only then may the master be lost. */
  private async isWhole(): Promise<boolean> {
    const seen = await Promise.all(
      this.watchers.map((port) => askRedis(port, (client) => client.info('sentinel'))),
    );
    const all = new RegExp(`status=ok,.*slaves=1,sentinels=${SENTINELS}`);
    const replication = await this.ask((client) => client.info('replication'));
    return seen.every((info) => all.test(info)) && /state=online/.test(replication);
  }

  private spawnNode(port: number, follows: number | null): void {
    const dir = join(this.home, `redis-${port}`);
    mkdirSync(dir, { recursive: true });
    const args = [
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--dir',
      dir,
      '--save',
      '',
      '--appendonly',
      'yes',
    ];
    if (follows !== null) args.push('--replicaof', `127.0.0.1 ${follows}`);
    this.spawn(port, [...args, '--maxmemory-policy', 'noeviction', '--repl-diskless-sync-delay', '0']);
  }

  private spawnSentinel(port: number, master: number): void {
    const file = join(this.home, `sentinel-${port}.conf`);
    const lines = [
      `port ${port}`,
      'bind 127.0.0.1',
      `dir ${this.home}`,
      `sentinel monitor ${MASTER} 127.0.0.1 ${master} ${QUORUM}`,
      `sentinel down-after-milliseconds ${MASTER} ${DOWN_AFTER_MS}`,
      `sentinel failover-timeout ${MASTER} 5000`,
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
    this.spawn(port, [file, '--sentinel']);
  }

  private spawn(port: number, args: readonly string[]): void {
    const { home } = this;
    const logFile = join(home, 'redis.log');
    const env = { PATH: process.env.PATH };
    this.children.set(
      port,
      new Child({ program: 'redis-server', args, env, cwd: home, logFile }, () => undefined),
    );
  }
}
