import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { setClock } from '../support/clock';
import { lifts, smallList } from '../support/list';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { createWorld, type World } from '../support/world';

describe('a published list becomes work in hand', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: World;
  const clients = new Map<string, ApiClient>();

  beforeAll(async () => {
    database = await createTestDatabase();
    await setClock(database, '2023-01-16T10:00+08:00');
    world = await createWorld(database);
    await createWorld(database, 'b');
    api = await startApi(database);
    for (const login of ['office', 'congress', 'supervisor', 'reporter', 'head', 'admin', 'office@b']) {
      clients.set(login, await api.signIn(login));
    }
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const as = (login: string) => clients.get(login)!;
  let programme = '';
  const item = async (number: string) => {
    const page = await as('office').get(`/commitments?programmeId=${programme}&limit=50`);
    return page.body.items.find((one: { number: string }) => one.number === number);
  };

  it('is created and imported by the government office, once', async () => {
    const body = { name: '崂山区2023年区办实事', year: 2023 };
    expect(await as('supervisor').post('/programmes', body)).toMatchObject({ status: 403 });
    const created = await as('office').post('/programmes', body, { 'idempotency-key': 'the-list' });
    expect(created).toMatchObject({ status: 201, body: { state: 'draft', version: 1 } });
    expect(await as('office').post('/programmes', body, { 'idempotency-key': 'the-list' })).toMatchObject({
      status: 201,
      body: created.body,
    });
    expect(await as('office').post('/programmes', body)).toMatchObject({
      status: 409,
      body: { code: 'programme_exists' },
    });
    programme = created.body.id;
    const items = smallList.items.map((one, i) => (i === 1 ? { ...one, targets: [lifts('120处')] } : one));
    const bad = await as('office').post(`/programmes/${programme}/items`, { ...smallList, items });
    expect(bad).toMatchObject({
      status: 400,
      body: { code: 'import_refused', errors: [{ pointer: '/items/1/targets/0/value' }] },
    });
    const malformed = await as('office').post(`/programmes/${programme}/items`, {
      ...smallList,
      colour: 'red',
      items: [{ number: 1, category: 1, title: '一' }],
    });
    expect(
      malformed.body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`),
    ).toEqual(expect.arrayContaining(['/colour field_unknown', '/items/0/number field_invalid']));
    expect(await as('office').post(`/programmes/${programme}/items`, smallList)).toMatchObject({
      status: 201,
      body: { items: 3, leaves: 4, targets: 4, differences: [], version: 2 },
    });
    expect(await as('office@b').post(`/programmes/${programme}/items`, smallList)).toMatchObject({
      status: 404,
    });
  });

  it('is adopted when the congress confirms the resolution', async () => {
    const resolution = { effect: 'adopt', number: '崂人发〔2023〕1号', date: '2023-01-12' };
    const recorded = await as('office').post(`/programmes/${programme}/resolutions`, resolution);
    expect(recorded).toMatchObject({ status: 201, body: { state: 'recorded' } });
    const confirmation = `/resolutions/${recorded.body.id}/confirmation`;
    expect(await as('office').post(confirmation)).toMatchObject({
      status: 403,
      body: { code: 'role_refused' },
    });
    expect(await as('congress').post(confirmation)).toMatchObject({
      status: 201,
      body: { state: 'confirmed' },
    });
    expect(await as('congress').post(confirmation)).toMatchObject({
      status: 409,
      body: { code: 'resolution_already_confirmed' },
    });
  });

  it('is registered and assigned under the version that was seen', async () => {
    const { id, version } = await item('1');
    const one = await as('office').get(`/commitments/${id}`);
    expect(one.headers.get('etag')).toBe(`"v${version}"`);
    const [target] = one.body.targets;
    const form = { targets: [{ targetId: target.id, basis: '验收合格并投用' }] };
    const path = `/commitments/${id}/registration`;
    expect(await as('office').put(path, form)).toMatchObject({ status: 428 });
    expect(await as('office').put(path, form, version + 7)).toMatchObject({ status: 412 });
    expect(await as('admin').put(path, form, version)).toMatchObject({ status: 404 });
    const registered = await as('office').put(path, form, version);
    expect(registered).toMatchObject({ status: 200, body: { state: 'registered' } });
    const { departmentId, postId } = world.actor('reporter');
    const assignment = {
      leadDepartmentId: departmentId,
      responsiblePostId: postId,
      leaderPostId: world.actor('leader').postId,
    };
    const assigned = await as('supervisor').put(
      `/commitments/${id}/assignment`,
      assignment,
      registered.body.version,
    );
    expect(assigned).toMatchObject({ status: 200, body: { state: 'assigned' } });
    const move = (login: string, body: object, at: number) =>
      as(login).post(`/commitments/${id}/transitions`, body, { 'if-match': `"v${at}"` });
    expect(await move('reporter', { name: 'close' }, assigned.body.version)).toMatchObject({
      status: 409,
      body: { code: 'transition_not_allowed', params: { allowed: 'acknowledge, not_ours' } },
    });
    expect(await move('reporter', { name: 'fly' }, assigned.body.version)).toMatchObject({ status: 400 });
    const moved = await move('reporter', { name: 'acknowledge' }, assigned.body.version);
    expect(moved).toMatchObject({ status: 201, body: { state: 'in_progress' } });

    const worsening = `/commitments/${id}/worsening`;
    const worse = await as('supervisor').put(
      worsening,
      { light: 'red', reason: '现场停工' },
      moved.body.version,
    );
    expect(worse.status).toBe(200);
    const lifted = await as('supervisor').send(
      'DELETE',
      worsening,
      { reason: '已复工' },
      { 'if-match': `"v${worse.body.version}"` },
    );
    expect(lifted.status).toBe(200);
  });

  it('runs by a policy that has versions; the light rule is fixed', async () => {
    const path = `/programmes/${programme}/policies`;
    const { body, headers } = await as('office').get(path);
    expect(headers.get('etag')).toBe('"v1"');
    const { version, ...policy } = body.policies[0].policy;
    const duties = { ...policy.duties, promised: { ...policy.duties.promised, dueSoon: [20, 10] } };
    const put = (form: object) => as('office').put(`/programmes/${programme}/policy`, form, version);
    expect(await put({ policy, lightRule: { yellowGapPoints: 50 } })).toMatchObject({
      status: 409,
      body: { code: 'policy_frozen' },
    });
    expect(await put({ policy: { ...policy, firesAt: 9 } })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/policy/firesAt' }] },
    });
    expect(await put({ policy: { ...policy, firesAt: '03:00' } })).toMatchObject({
      body: { code: 'policy_invalid' },
    });
    expect(await put({ policy: { ...policy, duties } })).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await put({ policy })).toMatchObject({ status: 412 });
    expect((await as('reporter').get(path)).body.policies).toMatchObject([
      { version: 2, effectiveOn: '2023-01-16' },
      { version: 1 },
    ]);
  });
});
