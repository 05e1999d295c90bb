import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

/** Everything that belongs to the installation and to no tenant; each other table must be protected. */
const WITHOUT_TENANT = [
  'access_token',
  'calendar_day',
  'calendar_year',
  'canary',
  'canary_sink',
  'heartbeat',
  'installation',
  'jurisdiction',
  'lease',
  'login',
  'migration',
  'person',
  'session',
  'sign_in_limit',
];

describe('row-level security over the whole schema', () => {
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

  const rows = async <T>(sql: string): Promise<T[]> => (await client.query(sql)).rows as T[];
  const TABLES = `select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relowner::regrole::text as owner
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;

  it('is forced on every table, but for those named here', async () => {
    const open = await rows<{ relname: string }>(
      `select relname from (${TABLES}) t where not (relrowsecurity and relforcerowsecurity) order by relname`,
    );
    expect(open.map(({ relname }) => relname)).toEqual(WITHOUT_TENANT);
  });

  it('covers all four commands for every application role', async () => {
    const uncovered = await rows(
      `select relname, role from (${TABLES}) t cross join unnest(array['app_api', 'app_worker']) as role
        where relrowsecurity and not exists (
          select from pg_policy p where p.polrelid = t.oid and p.polname = 'tenant' and p.polcmd = '*'
             and role::regrole::oid = any(p.polroles)
             and pg_get_expr(p.polqual, p.polrelid) like '%app.jurisdiction()%'
             and pg_get_expr(p.polwithcheck, p.polrelid) like '%app.jurisdiction()%')`,
    );
    expect(uncovered).toEqual([]);
  });

  it('leads every primary key and unique constraint of a tenant’s table with the jurisdiction', async () => {
    const others = await rows(
      `select t.relname, con.conname from (${TABLES}) t join pg_constraint con on con.conrelid = t.oid and con.contype in ('p', 'u')
         join pg_attribute a on a.attrelid = t.oid and a.attnum = con.conkey[1]
        where relrowsecurity and a.attname <> 'jurisdiction_id' and t.relname <> 'outbox'`,
    );
    expect(others).toEqual([]);
  });

  it('gives no application role superuser, bypass, ownership or a way to change the trail', async () => {
    const [mighty] = await rows<{ mighty: boolean }>(
      `select bool_or(rolsuper or rolbypassrls or rolcreaterole) as mighty from pg_roles where rolname like 'app\\_%'`,
    );
    expect(mighty).toEqual({ mighty: false });
    expect(await rows(`select distinct owner from (${TABLES}) t`)).toEqual([{ owner: 'app_owner' }]);
    const rights = await rows(
      `select grantee, privilege_type from information_schema.role_table_grants
        where table_name = 'event' and grantee in ('app_api', 'app_worker') and privilege_type not in ('SELECT', 'INSERT')`,
    );
    expect(rights).toEqual([]);
  });

  it('hides everything where no tenant is set', async () => {
    const api = new Client({ connectionString: database.apiUrl });
    await api.connect();
    await client.query(
      `insert into jurisdiction (id, code, name, slip_prefix) values (gen_random_uuid(), 'x', 'x', 'X')`,
    );
    await client.query(
      `insert into department (jurisdiction_id, id, code, name, kind) select id, gen_random_uuid(), 'd', 'd', 'department' from jurisdiction`,
    );
    const { rows: seen } = await api.query('select * from department');
    expect(seen).toEqual([]);
    await expect(
      api.query(
        `insert into department (jurisdiction_id, id, code, name, kind) select id, gen_random_uuid(), 'e', 'e', 'department' from jurisdiction`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await api.end();
  });
});
