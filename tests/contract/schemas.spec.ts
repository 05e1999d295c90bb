import { SCHEMAS } from '@app/db/schemas';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

interface ColumnRow {
  readonly column_name: string;
  readonly data_type: string;
  readonly is_nullable: 'YES' | 'NO';
}

/** What the database names differently from the schema, and what it defaults without anybody mapping it. */
const TYPE_NAMES: Record<string, string> = { timestamptz: 'timestamp with time zone' };

describe('schemas and migrations', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it.each(SCHEMAS.map((schema) => [schema.options.name, schema] as const))(
    'agree on every column of %s',
    async (table, schema) => {
      const { rows } = await client.query<ColumnRow>(
        `select column_name, data_type, is_nullable from information_schema.columns where table_schema = 'public' and table_name = $1`,
        [table],
      );
      const migrated = rows.map(({ column_name, data_type, is_nullable }) => ({
        name: column_name,
        type: data_type,
        nullable: is_nullable === 'YES',
      }));
      const mapped = Object.entries(schema.options.columns).map(([property, options]) => ({
        name: options?.name ?? property,
        type: TYPE_NAMES[String(options?.type)] ?? String(options?.type),
        nullable: options?.nullable === true,
      }));
      const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
      expect(mapped.sort(byName)).toEqual(migrated.sort(byName));
    },
  );
});
