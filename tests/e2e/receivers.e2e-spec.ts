import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { type Desk, openDesk } from '../support/desk';

const SINK = 'http://127.0.0.1:9999';
const HOSTS = `qyapi.weixin.qq.com,localhost,${SINK}`;
const WEBHOOK = { kind: 'webhook', name: '区大数据平台', url: `${SINK}/in?key=abc`, topics: ['slip_issued'] };
const ROBOT = {
  kind: 'wecom',
  name: '督查群',
  url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k',
};

describe('receivers', () => {
  let desk: Desk;
  let api: RunningApi;
  let admin: ApiClient;

  beforeAll(async () => {
    desk = await openDesk('2023-11-15T09:00+08:00');
    api = await startApi(desk.database, { WEBHOOK_ALLOWED_HOSTS: HOSTS });
    admin = await api.signIn('admin');
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  const listed = async (id: string) =>
    (await admin.get('/receivers')).body.items.find((one: { id: string }) => one.id === id);
  const events = async (kind: string) =>
    (await desk.sql('select body from event where kind = $1 order by seq', [kind])).map(
      ({ body }) => JSON.parse(body).facts,
    );

  it('are made with a secret that is shown once, and listed without it and without the address’s query', async () => {
    const key = { 'idempotency-key': 'receiver-1' };
    const { status, body } = await admin.post('/receivers', WEBHOOK, key);
    expect(status).toBe(201);
    expect(body.secret).toMatch(/^whsec_[\w+/]{43}=$/);
    const again = await admin.post('/receivers', WEBHOOK, key);
    expect(again.body).toEqual({ id: body.id, version: 1 });
    const { body: list } = await admin.get('/receivers');
    expect(list).toMatchObject({ hosts: HOSTS.split(','), mayCreate: true });
    expect(list.topics).toContainEqual({ name: 'slip_issued', zh: '发出单据', en: 'Slip issued' });
    expect(await listed(body.id)).toMatchObject({
      address: `${SINK}/in`,
      topics: ['slip_issued'],
      state: 'active',
      breaker: 'closed',
      hasSecret: true,
      waiting: 0,
      actions: ['change_receiver', 'rotate_receiver_secret', 'retire_receiver', 'test_receiver'],
    });
    const kept = await desk.sql(`select row_to_json(e)::text as text from event e union all
      select row_to_json(i)::text from idempotency i union all select row_to_json(o)::text from outbox o`);
    for (const { text } of kept) expect(text).not.toMatch(/whsec_|key=abc/);
    expect(JSON.stringify(list)).not.toMatch(/whsec_|key=abc/);
  });

  it.each([
    ['another host', 'https://example.com/in', 'receiver_host_refused'],
    ['another port of this machine', 'http://127.0.0.1:9998/in', 'receiver_host_refused'],
    ['an allowed host over plain http', 'http://qyapi.weixin.qq.com/in', 'receiver_url_malformed'],
    ['a user and password in it', 'https://a:b@qyapi.weixin.qq.com/', 'receiver_url_malformed'],
    ['another scheme', 'file:///etc/passwd', 'receiver_url_malformed'],
    ['a name that leads to a private address', 'https://localhost/in', 'receiver_address_refused'],
  ])('are refused at %s', async (_what, url, code) => {
    const answer = await admin.post('/receivers', { ...WEBHOOK, url });
    expect(answer).toMatchObject({ status: 400, body: { code } });
  });

  it('need what their kind needs', async () => {
    const refused = async (body: unknown) => (await admin.post('/receivers', body)).body.code;
    expect(await refused({ ...WEBHOOK, topics: [] })).toBe('receiver_topics_required');
    expect(await refused({ ...WEBHOOK, topics: ['person_created'] })).toBe('request_invalid');
    expect(await refused({ ...ROBOT, secret: 'SEC1' })).toBe('receiver_secret_unused');
    expect(await refused({ ...ROBOT, departmentId: '00000000-0000-7000-8000-000000000000' })).toBe(
      'not_found',
    );
  });

  it('are changed against the version that was seen, and keep what is not said', async () => {
    const { body } = await admin.post('/receivers', WEBHOOK);
    const change = { name: '数据平台', topics: ['slip_issued', 'report_accepted'] };
    const put = (version: number) => admin.put(`/receivers/${body.id}`, change, version);
    expect(await put(1)).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await put(1)).body.code).toBe('version_stale');
    expect(await listed(body.id)).toMatchObject({
      ...change,
      topics: [...change.topics].sort(),
      address: `${SINK}/in`,
    });
    const [{ secret }] = await desk.sql('select secret from receiver where id = $1', [body.id]);
    expect(secret).toBe(body.secret);
    expect(await events('receiver_changed')).toEqual([
      { receiverId: body.id, name: '数据平台', newAddress: false, newSecret: false },
    ]);
  });

  it('get a new secret while the old one signs too; a robot’s is not ours', async () => {
    const { body } = await admin.post('/receivers', WEBHOOK);
    const rotated = await admin.post(`/receivers/${body.id}/secret`);
    expect(rotated.body.secret).not.toBe(body.secret);
    expect(Date.parse((await listed(body.id)).oldSecretUntil)).toBe(Date.parse(rotated.body.oldUntil));
    const robot = await admin.post('/receivers', ROBOT);
    expect(robot.body.secret).toBeNull();
    expect(await admin.post(`/receivers/${robot.body.id}/secret`)).toMatchObject({
      status: 409,
      body: { code: 'receiver_secret_not_ours' },
    });
  });

  it('are retired for good: what waits is cancelled, nothing can be done with them', async () => {
    const { body } = await admin.post('/receivers', WEBHOOK);
    const test = await admin.post(`/receivers/${body.id}/test-messages`);
    expect(test).toMatchObject({ status: 201, body: { state: 'pending' } });
    expect(await listed(body.id)).toMatchObject({ waiting: 1, lastTest: { state: 'pending' } });
    for (let twice = 0; twice < 2; twice++)
      expect(await admin.post(`/receivers/${body.id}/retirement`)).toMatchObject({ status: 200 });
    expect(await listed(body.id)).toMatchObject({
      state: 'retired',
      retiredCause: 'by_hand',
      waiting: 0,
      lastTest: { state: 'cancelled' },
      actions: [],
    });
    expect((await admin.post(`/receivers/${body.id}/test-messages`)).body.code).toBe('receiver_retired');
    expect(
      (await events('receiver_retired')).filter(({ receiverId }) => receiverId === body.id),
    ).toHaveLength(1);
  });

  it('are the administrator’s alone', async () => {
    const supervisor = await api.signIn('supervisor');
    expect((await supervisor.get('/receivers')).body.code).toBe('role_refused');
    expect((await supervisor.post('/receivers', WEBHOOK)).body.code).toBe('role_refused');
  });

  it('show a dead message among the dead letters, and send it again on request', async () => {
    const { body } = await admin.post('/receivers', WEBHOOK);
    await desk.sql(
      `insert into delivery (jurisdiction_id, key, receiver_id, kind, state, attempts, last_error) values ($1, 'test:dead', $2, 'test', 'dead', 25, 'answered 500')`,
      [desk.world.jurisdictionId, body.id],
    );
    const deliveries = await admin.get('/deliveries');
    const [letter] = deliveries.body.deadLetters;
    expect(letter).toMatchObject({
      channel: 'webhook',
      person: null,
      receiver: { id: body.id, name: WEBHOOK.name },
      attempts: 25,
      reason: 'answered 500',
    });
    expect(deliveries.body.channels).toContainEqual(expect.objectContaining({ channel: 'webhook', dead: 1 }));
    expect((await admin.post(`/dead-letters/${letter.id}/resend`)).body).toEqual({
      id: letter.id,
      state: 'pending',
    });
    expect((await admin.post(`/dead-letters/${letter.id}/resend`)).status).toBe(404);
    expect(await events('delivery_resent')).toEqual([{ key: 'test:dead', receiverId: body.id }]);
  });
});
