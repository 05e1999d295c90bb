import { join } from 'node:path';
import type { RoleUrls } from '@app/db/migrate';
import { Alarms } from './load/alarms';
import { ApiClient, Traffic } from './load/api-client';
import { BusinessTime } from './load/business-time';
import { FIRES_AT, found } from './load/founding';
import { Generator } from './load/generator';
import { Intruder } from './load/intruder';
import { Ledger } from './load/ledger';
import { Load } from './load/load';
import { Monitor } from './load/monitor';
import { Owner } from './load/owner';
import { Pace } from './load/pace';
import { DEPARTMENTS, loginOf, PASSWORD } from './load/town';
import { AppPart, type Ready } from './parts/app-part';
import { freePort } from './parts/free-port';
import { PostgresPart } from './parts/postgres-part';
import { RedisGroup } from './parts/redis-group';
import { RedisPart } from './parts/redis-part';
import { TcpProxy } from './proxy/tcp-proxy';
import type { Random } from './random';
import type { StackOptions } from './row';
import { SmtpSink } from './sinks/smtp-sink';
import { WebhookSink } from './sinks/webhook-sink';
import { closeGround, Stack, type Ground } from './stack';
import { makeHome } from './home';

const SIGN_IN_PATIENCE_MS = 20_000;
const HOST = '127.0.0.1';

/** Brings everything up: what it stands on, a founded database, two APIs, two workers, people who have signed in. */
export async function buildStack(options: StackOptions, random: Random): Promise<Stack> {
  const ground = await lay(options);
  const later: { stack?: Stack } = {};
  try {
    const ports = [await freePort(), await freePort()] as const;
    const apiUrls = [`http://${HOST}:${ports[0]}`, `http://${HOST}:${ports[1]}`] as const;
    const env = environment(options, ground, apiUrls[0]);
    const part = (name: string, kind: 'api' | 'worker', more: NodeJS.ProcessEnv, ready: Ready) => {
      // Before there is a stack: a machine so busy that the database does not answer a first call in time.
      const died = (how: string) => (later.stack ? later.stack.died(how, app) : app.start());
      const app: AppPart = new AppPart({
        name,
        kind,
        env: { ...env, ...more },
        home: ground.home,
        ready,
        died,
      });
      return app;
    };
    const api = (n: 0 | 1) => part(`api-${n}`, 'api', { PORT: `${ports[n]}` }, () => answers(apiUrls[n]));
    const worker = (n: 0 | 1) => part(`worker-${n}`, 'worker', {}, (pid) => works(ground.owner, pid));
    const apps = { api: [api(0), api(1)], worker: [worker(0), worker(1)] } as const;
    await Promise.all([...apps.api, ...apps.worker].map((app) => app.restart()));
    const load = await peopled(ground, apiUrls, random);
    const alarms = await Alarms.open(ground.urls().workerUrl, queueOf(options, ground));
    load.pace.onMove = async () => void (await alarms.set().catch(() => undefined));
    return (later.stack = new Stack(options, ground, apps.api, apps.worker, apiUrls, load, alarms));
  } catch (error) {
    await closeGround(ground, true);
    throw error;
  }
}

async function lay(options: StackOptions): Promise<Ground> {
  const home = makeHome(options.diskMb);
  const postgres = await PostgresPart.start(home, options.postgres);
  const owner = new Owner(() => postgres.url);
  const founding = await found(postgres.url, options.begin, options.bulk);
  const redis = options.backend === 'redis' ? await startRedis(home, options.redis) : null;
  const smtp = await SmtpSink.open();
  const webhook = await WebhookSink.open();
  const single = redis instanceof RedisPart ? redis.port : undefined;
  const behind = { postgres: postgres.port, redis: single, smtp: smtp.port };
  const proxy: Partial<Record<keyof typeof behind, TcpProxy>> = {};
  for (const link of options.lines) {
    const port = behind[link];
    if (port !== undefined) proxy[link] = await TcpProxy.open(port);
  }
  // The server's port changes where another takes its place.
  const urls = () => atPort(founding.urls, postgres.port);
  return { home, postgres, redis, smtp, webhook, proxy, owner, founding, urls };
}

const startRedis = (home: string, keeping: StackOptions['redis']): Promise<RedisPart | RedisGroup> =>
  keeping === 'sentinel' ? RedisGroup.start(home) : RedisPart.start(home, keeping, () => undefined);

/** The apps reach what has a proxy through it; the harness itself goes straight. */
function environment(options: StackOptions, ground: Ground, publicUrl: string): NodeJS.ProcessEnv {
  const { home, smtp, proxy } = ground;
  const urls = ground.urls();
  const through = (url: string) => withPort(url, proxy.postgres?.port);
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    HOST,
    PUBLIC_URL: publicUrl,
    API_DATABASE_URL: through(urls.apiUrl),
    WORKER_DATABASE_URL: through(urls.workerUrl),
    ...queueOf(options, ground, true),
    API_POOL_SIZE: '6',
    WORKER_POOL_SIZE: '4',
    SMTP_URL: `smtp://${HOST}:${proxy.smtp?.port ?? smtp.port}`,
    WEBHOOK_ALLOWED_HOSTS: ground.webhook.url,
    EVIDENCE_DIR: join(home, 'evidence'),
    SIGN_IN_ATTEMPTS_PER_ADDRESS: '1000',
    SESSION_IDLE_MINUTES: '1440',
    SESSION_HOURS: '168',
    ...options.env,
  };
}

function queueOf({ backend }: StackOptions, { urls, redis, proxy }: Ground, throughProxy = false) {
  if (redis instanceof RedisGroup) return redis.env;
  if (backend === 'redis')
    return { REDIS_URL: `redis://${HOST}:${(throughProxy && proxy.redis?.port) || redis?.port}` };
  return { QUEUE_DATABASE_URL: withPort(urls().queueUrl, throughProxy ? proxy.postgres?.port : undefined) };
}

const atPort = ({ apiUrl, workerUrl, queueUrl }: RoleUrls, port: number): RoleUrls => ({
  apiUrl: withPort(apiUrl, port),
  workerUrl: withPort(workerUrl, port),
  queueUrl: withPort(queueUrl, port),
});

function withPort(url: string, port: number | undefined): string {
  const its = new URL(url);
  if (port !== undefined) its.port = `${port}`;
  return its.toString();
}

async function peopled(ground: Ground, apiUrls: readonly string[], random: Random): Promise<Load> {
  const { owner, founding } = ground;
  const traffic = new Traffic();
  const nobody = new ApiClient(apiUrls, apiUrls[0] ?? '', random.fork('client'), traffic);
  const signIn = (seat: string, code = 'a') =>
    nobody.signIn(loginOf(code, seat), PASSWORD, SIGN_IN_PATIENCE_MS);
  const reporters = [];
  for (let n = 0; n < DEPARTMENTS; n++) reporters.push(await signIn(`reporter${n}`));
  const writers = { reporters, supervisor: await signIn('supervisor'), office: await signIn('office') };
  const stranger = await signIn('supervisor', 'b');
  const [ledger, time] = [new Ledger(), new BusinessTime()];
  const pace = new Pace(owner, time, founding.calendar, FIRES_AT, random.fork('pace'), founding.begin);
  await pace.readClock();
  return new Load(
    ledger,
    time,
    pace,
    new Intruder(stranger, founding.placed, random.fork('intruder')),
    new Generator(founding.placed, writers, ledger, random.fork('generator')),
    new Monitor(owner, time, ledger),
    traffic,
  );
}

const answers = async (url: string): Promise<boolean> => {
  const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
  await response.body?.cancel();
  return response.ok;
};

/** It gave a sign of life, which it does when it has swept. Its name holds its process number. */
async function works(owner: Owner, pid: number): Promise<boolean> {
  const rows = await owner.query(`select from heartbeat where worker like '%-' || $1::text || '-%'`, [pid]);
  return rows.length > 0;
}
