import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

describe('a test database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('is migrated and marked, so that its clock may be moved', async () => {
    expect(await one(database.url, 'select kind from installation')).toEqual({ kind: 'test' });
  });

  it.each(['apiUrl', 'workerUrl', 'queueUrl'] as const)('lets its role in by %s', async (name) => {
    const sql = 'select rolsuper or rolbypassrls as mighty from pg_roles where rolname = current_user';
    expect(await one(database[name], sql)).toEqual({ mighty: false });
  });

  it('finds Chinese words by trigram and sorts by pinyin, for which the cluster is created', async () => {
    const sql = `select string_agg(name, '' order by name) as names, '崂山区' ~ '^[[:alpha:]]+$' as letters
      from unnest(array['张', '李', '安']) as name`;
    expect(await one(database.url, sql)).toEqual({ names: '安李张', letters: true });
  });
});

async function one(connectionString: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}
