import { Client } from 'pg';
import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { createWorld, type World } from '../support/world';

describe('people and posts', () => {
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

  const postOf = async (login: 'reporter' | 'head') => {
    const posts = (await admin.get('/posts')).body;
    return posts.find((post: { id: string }) => post.id === world.actor(login).postId);
  };

  it('hands a post over: the successor acts in it, the predecessor is out, the trail says both', async () => {
    const predecessor = await api.signIn('reporter');
    const made = await admin.post('/people', { displayName: '继任者', loginName: 'successor' });
    const before = await postOf('reporter');
    const path = `/posts/${before.id}/holder`;
    const answer = await admin.put(path, { personId: made.body.id }, before.version);
    expect(answer).toMatchObject({
      status: 200,
      body: { holder: made.body.id, version: before.version + 1 },
    });
    expect(answer.headers.get('etag')).toBe(`"v${before.version + 1}"`);

    const successor = await api.signIn('successor', made.body.oneTimePassword);
    expect((await successor.get('/sessions/current')).body).toMatchObject({
      person: { mustChangePassword: true },
      post: { id: before.id, role: 'reporter' },
    });
    expect((await successor.get('/posts')).body.code).toBe('password_change_required');
    const change = { current: made.body.oneTimePassword, next: 'a password of my own' };
    expect((await successor.put('/password', change)).status).toBe(204);
    expect((await successor.get('/posts')).status).toBe(200);
    expect((await predecessor.get('/sessions/current')).status).toBe(401);
    expect(await postOf('reporter')).toMatchObject({
      holders: [{ id: made.body.id, displayName: '继任者' }],
    });

    const [event] = await events('post_handed_over');
    expect(JSON.parse(event!.body).facts).toEqual({
      postId: before.id,
      personId: { before: world.actor('reporter').personId, after: made.body.id },
    });
    expect((await admin.put(path, { personId: null }, before.version)).body).toMatchObject({
      code: 'version_stale',
      params: { current: 2 },
    });
    expect((await admin.put(path, { personId: made.body.id }, 2)).body.code).toBe('post_held');
    expect((await admin.put(path, { personId: null })).status).toBe(428);
  });

  it('keeps the name of a person out of the chain', async () => {
    const [event] = await events('person_created');
    expect(event!.body).not.toContain('继任者');
  });

  it('is the administrator’s alone', async () => {
    const supervisor = await api.signIn('supervisor');
    const answers = [
      await supervisor.post('/people', { displayName: 'x', loginName: 'somebody' }),
      await supervisor.get('/people'),
      await supervisor.put(`/posts/${world.actor('head').postId}/holder`, { personId: null }, 1),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 403, body: { code: 'role_refused' } });
    expect((await supervisor.get('/departments')).body).toHaveLength(7);
  });

  it('lets whoever holds two posts act in one at a time', async () => {
    const { personId, postId } = world.actor('leader');
    const head = world.actor('district.head').postId;
    expect((await admin.put(`/posts/${head}/holder`, { personId }, 1)).status).toBe(200);
    const leader = await api.signIn('leader');
    const other = (await leader.get('/sessions/current')).body.post.id === head ? postId : head;
    expect(await leader.put('/sessions/current/post', { postId: other })).toMatchObject({
      status: 200,
      body: { post: { id: other } },
    });
    expect((await leader.get('/sessions/current')).body).toMatchObject({
      post: { id: other },
      posts: [{}, {}],
    });
    const foreign = world.actor('admin').postId;
    expect((await leader.put('/sessions/current/post', { postId: foreign })).status).toBe(404);
  });

  it('pages through people', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await admin.get(`/people?limit=4${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ loginName }: { loginName: string }) => loginName));
      if (!body.next) break;
      cursor = body.next;
    }
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
    expect(await admin.get('/people?cursor=nonsense')).toMatchObject({
      status: 400,
      body: { code: 'cursor_invalid' },
    });
  });

  it('sees nothing of another jurisdiction: its ids are unknown ids', async () => {
    const b = await createWorld(database, 'b');
    const foreign = await admin.put(`/posts/${b.actor('head').postId}/holder`, { personId: null }, 1);
    const unknown = await admin.put(
      '/posts/00000000-0000-7000-8000-000000000000/holder',
      { personId: null },
      1,
    );
    const nonsense = await admin.put('/posts/17/holder', { personId: null }, 1);
    for (const answer of [foreign, unknown, nonsense])
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const person = await admin.put(
      `/posts/${world.actor('head').postId}/holder`,
      { personId: b.actor('head').personId },
      1,
    );
    expect(person.status).toBe(404);
  });

  it('refuses a login name that is taken anywhere', async () => {
    const answer = await admin.post('/people', { displayName: 'x', loginName: 'leader' });
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'login_name_taken', params: { loginName: 'leader' } },
    });
  });

  async function events(kind: string): Promise<{ body: string }[]> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query('select body from event where kind = $1 order by seq', [kind])).rows;
    } finally {
      await client.end();
    }
  }
});
