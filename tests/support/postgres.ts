import { randomBytes } from 'node:crypto';
import { migrate, roleUrls, type RoleUrls } from '@app/db/migrate';
import { Client } from 'pg';

/** A freshly migrated database of its own, marked as a test database: its clock may be moved. */
export interface TestDatabase extends RoleUrls {
  /** The migrator's address, a superuser's. */
  readonly url: string;
  /** Removes it, ending whatever is still connected. */
  drop(): Promise<void>;
}

const TEMPLATE = 'luoshi_template';

/** Clones the migrated template, some 20 ms; the first call of a run makes the template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  await ensureTemplate();
  return cloneOf(TEMPLATE);
}

/** A copy of a test database as it stands now; nobody may be connected to it. */
export const copyTestDatabase = ({ url }: Pick<TestDatabase, 'url'>): Promise<TestDatabase> =>
  cloneOf(new URL(url).pathname.slice(1));

async function cloneOf(template: string): Promise<TestDatabase> {
  const name = `luoshi_test_${process.env.JEST_WORKER_ID ?? '0'}_${randomBytes(5).toString('hex')}`;
  await onServer((client) => client.query(`create database ${name} template ${template}`));
  const url = urlOf(name);
  const drop = () => onServer((client) => client.query(`drop database if exists ${name} with (force)`));
  return { url, ...roleUrls(url), drop: async () => void (await drop()) };
}

/** Migrated under another name and renamed when done, so that nobody clones half a schema. */
async function ensureTemplate(): Promise<void> {
  await onServer(async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('luoshi-template'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount) return;
    await client.query(`drop database if exists ${TEMPLATE}_unfinished with (force)`);
    await client.query(`create database ${TEMPLATE}_unfinished`);
    await migrate(urlOf(`${TEMPLATE}_unfinished`), 'test');
    await client.query(`alter database ${TEMPLATE}_unfinished rename to ${TEMPLATE}`);
  });
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.toString();
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url)
    throw new Error('TEST_DATABASE_URL is not set: is tests/support/global-setup.ts in the jest project?');
  return url;
}
