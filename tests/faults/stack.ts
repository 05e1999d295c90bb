import type { RoleUrls } from '@app/db/migrate';
import type { Alarms } from './load/alarms';
import type { Load } from './load/load';
import type { Owner } from './load/owner';
import type { Founding } from './load/founding';
import type { GivenUp } from './given-up';
import { leaveHome } from './home';
import { AppPart } from './parts/app-part';
import type { Part } from './parts/part';
import type { PostgresPart } from './parts/postgres-part';
import { RedisGroup } from './parts/redis-group';
import { RedisPart } from './parts/redis-part';
import type { TcpProxy } from './proxy/tcp-proxy';
import type { StackOptions } from './row';
import { settled } from './settled';
import type { SmtpSink } from './sinks/smtp-sink';
import type { WebhookSink } from './sinks/webhook-sink';

/** Lines between the apps and what they need; a link without a proxy is direct. */
export type Lines = Readonly<Partial<Record<'postgres' | 'redis' | 'smtp', TcpProxy>>>;

/** What of the stack is there before the apps. */
export interface Ground {
  readonly home: string;
  readonly postgres: PostgresPart;
  readonly redis: RedisPart | RedisGroup | null;
  readonly smtp: SmtpSink;
  readonly webhook: WebhookSink;
  readonly proxy: Lines;
  readonly owner: Owner;
  readonly founding: Founding;
  /** Where the database is now, without a proxy. */
  urls(): RoleUrls;
}

/** Two APIs, two workers and what they stand on, all of it ours, on loopback. */
export class Stack {
  /** Processes that ended though nobody had asked them to. */
  readonly deaths: string[] = [];
  /** Processes that were asked to end and took their time. */
  readonly slowStops: string[] = [];
  /** What a run has to say beside what was broken. */
  readonly notes = new Set<string>();
  readonly givenUp: GivenUp[] = [];
  private closed = false;

  constructor(
    readonly options: StackOptions,
    readonly ground: Ground,
    readonly api: readonly [AppPart, AppPart],
    readonly worker: readonly [AppPart, AppPart],
    readonly apiUrls: readonly [string, string],
    readonly load: Load,
    readonly alarms: Alarms,
  ) {}

  get postgres(): PostgresPart {
    return this.ground.postgres;
  }

  /** Throws where this run keeps its queue in PostgreSQL. */
  get redis(): RedisPart {
    if (!(this.ground.redis instanceof RedisPart)) throw new Error('this run has no single Redis');
    return this.ground.redis;
  }

  get redisGroup(): RedisGroup {
    if (!(this.ground.redis instanceof RedisGroup)) throw new Error('this run has no Redis with Sentinels');
    return this.ground.redis;
  }

  get smtp(): SmtpSink {
    return this.ground.smtp;
  }

  get webhook(): WebhookSink {
    return this.ground.webhook;
  }

  get proxy(): Lines {
    return this.ground.proxy;
  }

  get owner(): Owner {
    return this.ground.owner;
  }

  get apps(): readonly AppPart[] {
    return [...this.api, ...this.worker];
  }

  get parts(): readonly Part[] {
    return [...this.apps, this.postgres, ...(this.ground.redis ? [this.ground.redis] : [])];
  }

  /** What keeps processes running starts this one again; a second death of the same kind is told all the same. */
  died(how: string, part: AppPart): void {
    if (this.closed) return;
    this.deaths.push(how);
    part.start();
  }

  /** Lets everything run again, and waits until nothing that is due is left, or `limitMs` are over: what is left then. */
  async settle(limitMs: number): Promise<string[]> {
    for (const part of this.parts) part.thaw();
    await this.postgres.restart();
    await this.ground.redis?.restart();
    for (const app of this.apps) app.start();
    for (const app of this.apps)
      if (!(await app.becomesReady())) return [`${app.name} does not become ready again`];
    return settled(this.owner, limitMs);
  }

  /** Ends everything; the home, with the logs, stays where it is asked for. */
  async close(keepHome: boolean): Promise<void> {
    this.closed = true;
    await this.load.stop();
    await this.alarms.close().catch(() => undefined);
    for (const part of this.parts) part.thaw();
    await Promise.all(this.apps.map((app) => app.stop()));
    await closeGround(this.ground, keepHome);
  }
}

export async function closeGround(ground: Ground, keepHome: boolean): Promise<void> {
  await ground.owner.close();
  await ground.smtp.close();
  await ground.webhook.close();
  for (const line of Object.values(ground.proxy)) await line.close();
  await ground.redis?.stop();
  await ground.postgres.stop();
  leaveHome(ground.home, keepHome);
}
