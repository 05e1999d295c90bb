import { createHash } from 'node:crypto';
import { type Config, loadConfig } from '@app/platform/config';
import { runMigrations } from 'bullmq';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source';
import { seedNationalCalendar } from './seed/national-calendar';

/** The URLs under which the processes sign in; none of these roles is superuser or may pass row-level security. */
export interface RoleUrls {
  readonly apiUrl: string;
  readonly workerUrl: string;
  readonly queueUrl: string;
}

export type InstallationKind = 'production' | 'demonstration' | 'test';

const LOGIN_ROLES = { apiUrl: 'app_api', workerUrl: 'app_worker', queueUrl: 'app_queue' } as const;
const ROLES_SQL = `
  do $$ begin create role app_owner nologin; exception when duplicate_object or unique_violation then null; end $$;
  do $$ begin create role app_readonly nologin; exception when duplicate_object or unique_violation then null; end $$;`;

/**
 * Brings the database at `url` (the migrator's) to the newest schema: roles, tables, the queue's own schema. Safe to run
 * again and by several at once. A role's URL that is `given` sets that role's password; the others follow from `url`.
 * Where the migrator may not create roles, the error carries the SQL a DBA has to run.
 */
export async function migrate(
  url: string,
  kind: InstallationKind = 'production',
  given: Partial<RoleUrls> = {},
): Promise<RoleUrls> {
  const urls = { ...roleUrls(url), ...given };
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('luoshi-migrate'))`);
    await createRoles(client, urls);
    await runTypeOrmMigrations(url);
    await giveToOwner(client);
    await client.query(`insert into installation (kind) values ($1) on conflict do nothing`, [kind]);
    await seedNationalCalendar(client);
    await migrateQueue(client);
  } finally {
    await client.end();
  }
  return urls;
}

/** The same URL under the role's own name; its password follows from the migrator's, so that nothing need be stored. */
export function roleUrls(url: string): RoleUrls {
  const as = (role: string): string => {
    const its = new URL(url);
    const seed = `${role}:${its.password}`;
    its.username = role;
    its.password = createHash('sha256').update(seed).digest('hex').slice(0, 32);
    return its.toString();
  };
  return {
    apiUrl: as(LOGIN_ROLES.apiUrl),
    workerUrl: as(LOGIN_ROLES.workerUrl),
    queueUrl: as(LOGIN_ROLES.queueUrl),
  };
}

async function createRoles(client: Client, urls: RoleUrls): Promise<void> {
  const logins = (Object.keys(LOGIN_ROLES) as (keyof RoleUrls)[]).map((key) => {
    const role = escapeIdentifier(LOGIN_ROLES[key]);
    const password = escapeLiteral(decodeURIComponent(new URL(urls[key]).password));
    return `do $$ begin create role ${role} login; exception when duplicate_object or unique_violation then null; end $$;
      alter role ${role} with login nosuperuser nobypassrls nocreatedb nocreaterole password ${password};`;
  });
  const sql = ROLES_SQL + logins.join('');
  try {
    // One transaction lock for the whole server: roles are shared by all its databases.
    await client.query(
      `begin; select pg_advisory_xact_lock(hashtext('luoshi-roles')); ${sql} grant app_owner to current_user; commit;`,
    );
  } catch (error) {
    await client.query('rollback');
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new Error(
      `the migrator may not create roles; let a DBA run:\n${sql}\n  grant app_owner to <the migrator>;`,
      { cause: error },
    );
  }
  await client.query(`grant create, usage on schema public to app_owner`);
  await client.query(
    `do $$ begin execute format('grant create on database %I to app_owner', current_database()); end $$`,
  );
}

async function runTypeOrmMigrations(url: string): Promise<void> {
  const dataSource = await new DataSource({
    ...dataSourceOptions(url, { poolSize: 2, statementTimeout: 600_000 }),
  }).initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}

/** Everything the migrations made belongs to a role nobody signs in as; the migrator may be an ordinary member of it. */
async function giveToOwner(client: Client): Promise<void> {
  await client.query(`
    do $$ declare it record; begin
      for it in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'public' and c.relkind = 'r' and c.relowner <> 'app_owner'::regrole loop
        execute format('alter table %s owner to app_owner', it.name);
      end loop;
      for it in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where n.nspname in ('public', 'app') and p.proowner <> 'app_owner'::regrole
                   and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
        execute format('alter function %s owner to app_owner', it.name);
      end loop;
    end $$;`);
}

/** BullMQ's tables live in a schema of their own, owned by the role that both processes' queue connections use. */
async function migrateQueue(client: Client): Promise<void> {
  await client.query(`
    create schema if not exists bullmq;
    grant app_queue to current_user;
    alter schema bullmq owner to app_queue;
    do $$ begin execute format('grant connect, create on database %I to app_queue', current_database()); end $$;`);
  await client.query('set role app_queue');
  await runMigrations(client, 'bullmq');
  await client.query('reset role');
  // Its first statement, create schema if not exists, asks for the right even where the schema is there.
  await client.query(
    `do $$ begin execute format('revoke create on database %I from app_queue', current_database()); end $$`,
  );
}

/** The roles' addresses as far as the environment names them; the rest follow from the migrator's. */
export function givenRoleUrls(config: Config): Partial<RoleUrls> {
  const { API_DATABASE_URL: apiUrl, WORKER_DATABASE_URL: workerUrl, QUEUE_DATABASE_URL: queueUrl } = config;
  return { ...(apiUrl && { apiUrl }), ...(workerUrl && { workerUrl }), ...(queueUrl && { queueUrl }) };
}

if (require.main === module) {
  const config = loadConfig(undefined, 'DATABASE_URL');
  void migrate(config.DATABASE_URL, config.INSTALLATION_KIND, givenRoleUrls(config)).then(
    () => console.log('migrated'),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
