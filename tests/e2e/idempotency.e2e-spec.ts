import { Client } from 'pg';
import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { createWorld, type World } from '../support/world';

describe('a POST that is sent again under its key', () => {
  let database: TestDatabase;
  let world: World;
  let api: RunningApi;
  let admin: ApiClient;

  beforeAll(async () => {
    database = await createTestDatabase();
    world = await createWorld(database);
    api = await startApi(database);
    admin = await api.signIn('admin');
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const sql = async (text: string, values: unknown[] = []) => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  const department = (code: string) => ({ code, name: '区水务局', kind: 'department' });
  const under = (key: string) => ({ 'idempotency-key': key });

  it('has one effect and one answer, also for three at the same moment', async () => {
    const send = () => admin.post('/departments', department('shuiwu'), under('k1'));
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ headers }) => headers.get('etag'))).toEqual(['"v1"', '"v1"', '"v1"']);
    expect(await sql(`select count(*)::int as n from department where code = 'shuiwu'`)).toEqual([{ n: 1 }]);
    expect(await sql(`select count(*)::int as n from event where kind = 'department_created'`)).toEqual([
      { n: 1 },
    ]);
  });

  it('is refused with another body', async () => {
    const answer = await admin.post('/departments', department('linye'), under('k1'));
    expect(answer).toMatchObject({ status: 422, body: { code: 'idempotency_mismatch' } });
  });

  it('does not see the keys of another person', async () => {
    const b = await createWorld(database, 'b');
    const other = await api.signIn(b.loginName('admin'));
    expect((await other.post('/departments', department('linye'), under('k1'))).status).toBe(201);
  });

  it('is refused without a key', async () => {
    const answer = await admin.send('POST', '/departments', department('linye'));
    expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency_key_required' } });
  });

  it('keeps nothing of a refusal: the key works once the fault is mended', async () => {
    const refused = await admin.post(
      '/departments',
      { ...department('linye'), kind: 'ministry' },
      under('k2'),
    );
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/kind', code: 'field_invalid' }] },
    });
    expect((await admin.post('/departments', department('linye'), under('k2'))).status).toBe(201);
  });

  it('never stores a secret', async () => {
    const person = { displayName: '演示人员', loginName: 'newcomer' };
    const made = await admin.post('/people', person, under('k3'));
    expect(made).toMatchObject({
      status: 201,
      body: { oneTimePassword: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/) },
    });
    expect((await admin.post('/people', person, under('k3'))).body).toEqual({
      id: made.body.id,
      loginName: 'newcomer',
    });
    const [row] = await sql(`select response from idempotency where key = 'k3' and person_id = $1`, [
      world.actor('admin').personId,
    ]);
    expect(row.response).not.toContain(made.body.oneTimePassword);
  });
});
