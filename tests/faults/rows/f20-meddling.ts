import { setTimeout as sleep } from 'node:timers/promises';
import type Redis from 'ioredis';
import { Owner } from '../load/owner';
import type { Random } from '../random';
import type { Row } from '../row';
import type { Stack } from '../stack';

const LOCKED = ['reminder', 'commitment', 'event', 'notice', 'dispatch', 'lease', 'heartbeat'] as const;
const APP_ROLES = ['app_api', 'app_worker', 'app_queue'] as const;
const NOBODYS_PORT = '1';

const DISCONNECT = `
  select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`;
const EMPTY_QUEUE = `
  do $$ declare named text; begin
    for named in select c.oid::regclass::text from pg_class c
                  where c.relnamespace = to_regnamespace('bullmq') and c.relkind in ('r', 'p') and c.relname !~ 'migration' loop
      execute 'truncate ' || named || ' cascade';
    end loop; end $$`;

type Meddle<Where> = (where: Where, random: Random, seconds: number) => Promise<unknown>;

/** What whoever may do anything to a database does to it by mistake; afterwards it is as it was. */
const IN_POSTGRES: readonly Meddle<Owner>[] = [
  (owner, random, seconds) =>
    owner.query(
      `do $$ begin lock table ${random.pick(LOCKED)} in access exclusive mode; perform pg_sleep(${seconds}); end $$`,
    ),
  (owner) => owner.query(DISCONNECT),
  (owner) => owner.query('delete from lease'),
  (owner) => owner.query('delete from heartbeat'),
  (owner, _, seconds) =>
    owner.query(`update lease set holder = 'nobody', expires_at = now() + interval '1 second' * $1::float8`, [
      seconds,
    ]),
  // Who connected meanwhile stays read-only when it is over.
  async (owner, _, seconds) => {
    const set = (to: string) =>
      owner.query(
        `do $$ begin execute format('alter database %I set default_transaction_read_only = ${to}', current_database()); end $$`,
      );
    await owner.query('set default_transaction_read_only = off');
    await set('on');
    await owner.query(DISCONNECT);
    await sleep(seconds * 1_000);
    await owner.query('set default_transaction_read_only = off');
    await set('off');
  },
  async (owner, random, seconds) => {
    const role = random.pick(APP_ROLES);
    await owner.query(`alter role ${role} connection limit 0`);
    await owner.query(DISCONNECT);
    await sleep(seconds * 1_000);
    await owner.query(`alter role ${role} connection limit -1`);
  },
  (owner) => owner.query(EMPTY_QUEUE),
];

const IN_REDIS: readonly Meddle<Redis>[] = [
  (client) => client.script('FLUSH'),
  (client, _, seconds) => client.client('PAUSE', Math.round(seconds * 1_000), 'ALL'),
  (client) => client.client('KILL', 'TYPE', 'NORMAL'),
  async (client, random) => {
    for (const key of await client.keys('bull:*')) if (random.chance(0.5)) await client.del(key);
  },
  async (client, _, seconds) => {
    await client.replicaof('127.0.0.1', NOBODYS_PORT);
    await sleep(seconds * 1_000);
    await client.replicaof('NO', 'ONE');
  },
  async (client, random, seconds) => {
    await client.config('SET', 'requirepass', `p${random.whole(0, 1e9)}`);
    await client.client('KILL', 'TYPE', 'NORMAL');
    await sleep(seconds * 1_000);
    await client.config('SET', 'requirepass', '');
  },
];

async function meddle(stack: Stack, random: Random): Promise<void> {
  const seconds = random.whole(1, 8);
  if (stack.options.backend === 'redis' && random.chance(0.5)) {
    await stack.redis.ask((client) => random.pick(IN_REDIS)(client, random, seconds));
    return;
  }
  // Not the one by which the run is watched: it must not wait here.
  const owner = new Owner(() => stack.postgres.url);
  await random
    .pick(IN_POSTGRES)(owner, random, seconds)
    .finally(() => owner.close());
}

export const meddling: Row = {
  id: 'F20',
  title:
    'an administrator locks tables, disconnects all, makes it read-only, deletes leases, empties the queue',
  floor: 50,
  backends: ['redis', 'postgres'],
  fault: meddle,
};
