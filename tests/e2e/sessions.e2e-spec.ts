import { Client } from 'pg';
import { type RunningApi, startApi } from '../support/app';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { until } from '../support/until';
import { createWorld, PASSWORD, type World } from '../support/world';

describe('signing in', () => {
  let database: TestDatabase;
  let world: World;
  let api: RunningApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    world = await createWorld(database);
    api = await startApi(database);
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

  it('tells who is signed in, in which post, and what day it is here', async () => {
    const answer = await api.anybody.post('/sessions', { loginName: 'reporter', password: PASSWORD });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        person: { loginName: 'reporter', mustChangePassword: false },
        post: { role: 'reporter', department: '区民政局' },
        jurisdiction: { code: 'a', zone: 'Asia/Shanghai' },
        installation: 'test',
        today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
    });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^luoshi_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const [row] = await sql('select octet_length(token_hash) as kept from session');
    expect(row).toEqual({ kept: 32 });
  });

  it('gives the cookie the __Host- prefix where the address is https', async () => {
    const secure = await startApi(database, { PUBLIC_URL: 'https://luoshi.test' });
    const answer = await secure.anybody.post('/sessions', { loginName: 'leader', password: PASSWORD });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-luoshi_session=.*; Secure; SameSite=Lax$/);
    await secure.close();
  });

  it('refuses a wrong password and an unknown account with the same words', async () => {
    const wrong = await api.anybody.post('/sessions', { loginName: 'leader', password: 'not the password' });
    const unknown = await api.anybody.post('/sessions', { loginName: 'nobody', password: PASSWORD });
    expect(wrong).toMatchObject({
      status: 401,
      body: { code: 'sign_in_refused', detailZh: '账号或口令不对。' },
    });
    expect(unknown.body).toEqual(wrong.body);
  });

  it('limits the tries of one account, whoever tries, and says how long to wait', async () => {
    const tries = Array.from({ length: 6 }, () =>
      api.anybody.post('/sessions', { loginName: 'congress', password: 'guessed wrong' }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const right = await api.anybody.post('/sessions', { loginName: 'congress', password: PASSWORD });
    expect(right).toMatchObject({ status: 429, body: { code: 'sign_in_limited' } });
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(800);
  });

  it.each([
    ['idle for 30 minutes', `last_seen_at = now() - interval '31 minutes', expires_at = expires_at`],
    ['12 hours old', `expires_at = now()`],
  ])('ends a session that is %s', async (_, change) => {
    const client = await api.signIn('office');
    expect((await client.get('/sessions/current')).status).toBe(200);
    await sql(`update session set ${change} where person_id = $1`, [world.actor('office').personId]);
    await until(async () => (await client.get('/sessions/current')).status === 401);
  });

  it('refuses a write on the cookie that another page sends, or one that does not say where it comes from', async () => {
    const client = await api.signIn('office');
    const origins = [{ origin: 'https://elsewhere.test' }, { origin: '' }, { origin: 'null' }];
    for (const headers of origins) {
      expect(await client.delete('/sessions/current', undefined, headers)).toMatchObject({
        status: 403,
        body: { code: 'origin_refused' },
      });
    }
    expect((await client.get('/sessions/current', { origin: 'https://elsewhere.test' })).status).toBe(200);
  });

  it('signs out at once, everywhere', async () => {
    const second = await startApi(database);
    const client = await api.signIn('office');
    const elsewhere = () => second.anybody.get('/sessions/current', client.headers);
    expect((await elsewhere()).status).toBe(200);
    expect((await client.delete('/sessions/current')).status).toBe(204);
    expect((await client.get('/sessions/current')).status).toBe(401);
    await until(async () => (await elsewhere()).status === 401);
    await second.close();
  });

  it('lets a machine act by a personal access token, shown once, until it is revoked', async () => {
    const client = await api.signIn('supervisor');
    const key = { 'idempotency-key': 'nightly-1' };
    const made = await client.post('/access-tokens', { name: 'nightly export', days: 30 }, key);
    const again = await client.post('/access-tokens', { name: 'nightly export', days: 30 }, key);
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'nightly export', token: expect.stringMatching(/^luoshi_/) },
    });
    expect(again).toMatchObject({ status: 201, body: { id: made.body.id } });
    expect(again.body.token).toBeUndefined();
    const asMachine = () =>
      api.anybody.get('/sessions/current', { authorization: `Bearer ${made.body.token}` });
    expect(await asMachine()).toMatchObject({ status: 200, body: { post: { role: 'supervisor' } } });
    expect((await client.delete(`/access-tokens/${made.body.id}`)).status).toBe(204);
    await until(async () => (await asMachine()).status === 401);
  });

  it('changes the password, and ends the other sessions', async () => {
    const [one, other] = [await api.signIn('second.supervisor'), await api.signIn('second.supervisor')];
    const weak = await one.put('/password', { current: PASSWORD, next: 'short' });
    expect(weak).toMatchObject({ status: 400, body: { code: 'password_too_weak' } });
    expect((await one.put('/password', { current: PASSWORD, next: 'another long one' })).status).toBe(204);
    await until(async () => (await other.get('/sessions/current')).status === 401);
    expect((await one.get('/sessions/current')).status).toBe(200);
    await api.signIn('second.supervisor', 'another long one');
  });
});
