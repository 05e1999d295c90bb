import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Redis from 'ioredis';
import { Child } from './child';
import { freePort } from './free-port';
import type { Part } from './part';
import { until } from './until';

/** `wiped`: it keeps its data, and loses it with each kill. */
export type RedisKeeping = 'aof' | 'off' | 'wiped';

/** A `redis-server` of our own. */
export class RedisPart implements Part {
  readonly name = 'redis';
  private child: Child | null = null;

  private constructor(
    readonly port: number,
    private readonly home: string,
    private readonly keeping: RedisKeeping,
    private readonly died: (how: string) => void,
  ) {}

  static async start(home: string, keeping: RedisKeeping, died: (how: string) => void): Promise<RedisPart> {
    const part = new RedisPart(await freePort(), home, keeping, died);
    await part.restart();
    return part;
  }

  get alive(): boolean {
    return this.child?.alive ?? false;
  }

  async kill(): Promise<void> {
    await this.child?.kill();
    if (this.keeping === 'wiped') rmSync(this.directory, { recursive: true, force: true });
  }

  freeze(): void {
    this.child?.signal('SIGSTOP');
  }

  thaw(): void {
    this.child?.signal('SIGCONT');
  }

  async restart(): Promise<void> {
    if (!this.alive) this.spawn();
    if (!(await until(async () => (await this.ask((client) => client.ping())) === 'PONG', 30_000)))
      throw new Error('redis-server does not answer');
  }

  async stop(): Promise<void> {
    await this.child?.stop();
  }

  /** One question over a connection of its own; throws where nobody answers. */
  ask<T>(question: (client: Redis) => Promise<T>): Promise<T> {
    return askRedis(this.port, question);
  }

  private get directory(): string {
    return join(this.home, 'redis');
  }

  private spawn(): void {
    mkdirSync(this.directory, { recursive: true });
    const keep = this.keeping === 'off' ? 'no' : 'yes';
    const settings = { port: this.port, bind: '127.0.0.1', dir: this.directory, save: '', appendonly: keep };
    const args = Object.entries({ ...settings, 'maxmemory-policy': 'noeviction' });
    this.child = new Child(
      {
        program: 'redis-server',
        args: args.flatMap(([name, value]) => [`--${name}`, String(value)]),
        env: { PATH: process.env.PATH },
        cwd: this.home,
        logFile: join(this.home, 'redis.log'),
      },
      (how) => this.died(`redis: ${how}`),
    );
  }
}

/** One question to the server at that port, over a connection of its own; throws where nobody answers. */
export async function askRedis<T>(port: number, question: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(port, '127.0.0.1', {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    commandTimeout: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await question(client);
  } finally {
    client.disconnect();
  }
}
