import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { createWorld } from '../support/world';

describe('the edge', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let admin: ApiClient;
  let office: ApiClient;

  beforeAll(async () => {
    database = await createTestDatabase();
    await createWorld(database);
    api = await startApi(database);
    admin = await api.signIn('admin');
    office = await api.signIn('office');
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  it('refuses in Chinese and in English, as application/problem+json', async () => {
    const answer = await api.anybody.get('/departments', { 'accept-language': 'en-GB,en;q=0.9' });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer).toMatchObject({
      status: 401,
      body: {
        type: 'urn:luoshi:problem:sign_in_required',
        title: 'Not signed in',
        status: 401,
        detail: 'Sign in first.',
        detailZh: '请先登录。',
        detailEn: 'Sign in first.',
        instance: '/api/v1/departments',
        code: 'sign_in_required',
      },
    });
    expect((await api.anybody.get('/departments')).body).toMatchObject({
      title: '未登录',
      detail: '请先登录。',
    });
  });

  it('names every fault of a body by its place', async () => {
    const answer = await admin.post('/departments', {
      code: 'Not Good',
      name: 3,
      kind: 'department',
      colour: 'red',
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'request_invalid' } });
    const faults = answer.body.errors.map(
      ({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`,
    );
    expect(faults.sort()).toEqual(['/code field_invalid', '/colour field_unknown', '/name field_invalid']);
    expect(answer.body.errors[0]).toMatchObject({
      detailZh: expect.any(String),
      detailEn: expect.any(String),
    });
  });

  it.each([
    [
      'a department',
      () => admin.post('/departments', { code: 'x', name: '建设局\r\nBcc: x@y.example', kind: 'department' }),
      'name',
    ],
    [
      'a post',
      () => admin.post('/posts', { departmentId: randomUUID(), code: 'x', title: 'a\tb', role: 'reporter' }),
      'title',
    ],
    [
      'a person',
      () => admin.post('/people', { displayName: '填报\u2028员', loginName: 'xy' }),
      'displayName',
    ],
    ['a programme', () => office.post('/programmes', { name: '实事\n清单', year: 2031 }), 'name'],
  ])('refuses the name of %s with a line break in it, and says so', async (_, send, field) => {
    expect(await send()).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: `/${field}`, code: 'name_not_one_line' }] },
    });
  });

  it.each([
    ['a body that is no JSON', () => admin.post('/departments', '{"code":'), 400, 'body_malformed'],
    [
      'another media type',
      () => admin.post('/departments', 'x', { 'content-type': 'application/xml' }),
      400,
      'body_malformed',
    ],
    [
      'a body too large',
      () => admin.post('/departments', { name: 'x'.repeat(3_000_000) }),
      400,
      'body_too_large',
    ],
    [
      'a text that cannot be kept',
      () => office.post('/programmes', { name: 'x', year: 2031, declared: { note: 'a\u0000b' } }),
      400,
      'body_malformed',
    ],
    ['the same in a query', () => office.get('/commitments?q=%00'), 400, 'body_malformed'],
    [
      'the same at the door',
      () => api.anybody.post('/sessions', { loginName: 'a\u0000b', password: 'x' }),
      400,
      'body_malformed',
    ],
    ['an unknown route', () => admin.get('/nowhere'), 404, 'not_found'],
    [
      'a day that does not exist',
      () => admin.get('/calendar?from=2025-02-30&to=2025-03-01'),
      400,
      'request_invalid',
    ],
    ['a limit past the highest', () => admin.get('/people?limit=201'), 400, 'request_invalid'],
  ])('refuses %s', async (_, send, status, code) => {
    expect(await send()).toMatchObject({ status, body: { code } });
  });

  it('counts working days and says why (ruling 22: delivered on 7 October 2023, five days, it fires on the 13th)', async () => {
    const { body } = await admin.get('/calendar/why?from=2023-10-07&days=5');
    expect(body).toMatchObject({ to: '2023-10-12', counted: 5, firesOn: '2023-10-13', provisional: false });
    expect(body.days[0]).toEqual({
      date: '2023-10-08',
      counted: 1,
      working: true,
      name: expect.any(String),
      makeup: true,
      provisional: false,
    });
    expect((await admin.get('/calendar?from=2027-01-04&to=2027-01-04')).body.days).toMatchObject([
      { working: true, provisional: true },
    ]);
  });

  it('lays a day of the jurisdiction over the national calendar, guarded by the calendar’s version', async () => {
    const before = await admin.get('/calendar?from=2023-11-20&to=2023-11-20');
    const change = { working: false, name: '区庆' };
    expect((await admin.put('/calendar/days/2023-11-20', change)).status).toBe(428);
    expect(await admin.put('/calendar/days/2023-11-20', change, before.body.version)).toMatchObject({
      status: 200,
    });
    const after = await admin.get('/calendar?from=2023-11-20&to=2023-11-20');
    expect(after.body).toMatchObject({
      version: before.body.version + 1,
      days: [{ working: false, name: '区庆' }],
    });
    expect((await admin.put('/calendar/days/2023-11-20', change, before.body.version)).status).toBe(412);
    expect((await admin.put('/calendar/days/2023-11-31', change, 2)).body.code).toBe('date_invalid');
  });

  it('is live, and ready with a word on the worker', async () => {
    expect((await api.anybody.get('/health/live')).body).toEqual({ status: 'ok' });
    const { status, body } = await api.anybody.get('/health/ready');
    expect({ status, said: body.status }).toEqual({ status: 200, said: 'warning' });
    expect(body.checks.find(({ name }: { name: string }) => name === 'worker')).toEqual({
      name: 'worker',
      status: 'warning',
      code: 'worker_never',
      since: null,
      detailZh: '从未见到工作进程',
      detailEn: 'no worker has been seen',
      todoZh: '启动工作进程（worker）',
      todoEn: 'start the worker',
    });
  });

  it('tells Prometheus of requests by route and of what is due', async () => {
    const { body } = await api.anybody.get('/metrics');
    expect(body).toMatch(
      /luoshi_http_request_seconds_count\{method="GET",route="\/api\/v1\/calendar",status="200"\}/,
    );
    expect(body).toContain('luoshi_due_and_not_fired{what="reminder"} 0');
  });

  it('shows the API’s description under a strict policy', async () => {
    const page = await api.anybody.get('/docs');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await api.anybody.get('/openapi.json')).body).toMatchObject({
      openapi: expect.stringMatching(/^3\./),
    });
  });
});

describe('starting', () => {
  it('refuses a role that may pass row-level security', async () => {
    const database = await createTestDatabase();
    await expect(startApi({ apiUrl: database.url })).rejects.toThrow(
      /is a superuser or passes row-level security/,
    );
    await database.drop();
  });

  it('answers 503 within three seconds while the database is away, and works again by itself', async () => {
    const database = await createTestDatabase();
    await createWorld(database);
    const gate = new Gate(database.apiUrl);
    const api = await startApi({ apiUrl: await gate.open() });
    const client = await api.signIn('admin');
    await gate.close();
    const started = performance.now();
    const answer = await client.get('/departments');
    expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(performance.now() - started).toBeLessThan(3_000);
    const away = await api.anybody.get('/health/ready');
    expect(away).toMatchObject({ status: 503, body: { status: 'failed' } });
    expect(away.body.checks.map(({ code }: { code: string }) => code)).toEqual([
      'database_unreachable',
      ...Array(6).fill('unknown'),
    ]);
    await gate.open();
    expect((await client.get('/departments')).status).toBe(200);
    await api.close();
    await gate.close();
    await database.drop();
  });
});

/** Stands between the API and PostgreSQL, and cuts the line. */
class Gate {
  private readonly lines = new Set<Socket>();
  private readonly server = createServer((line) => {
    const { hostname, port } = new URL(this.target);
    const onward = connect(Number(port), hostname);
    for (const end of [line, onward]) this.lines.add(end.on('error', () => undefined));
    line.pipe(onward).pipe(line);
  });
  private port = 0;

  constructor(private readonly target: string) {}

  async open(): Promise<string> {
    await once(this.server.listen(this.port, '127.0.0.1'), 'listening');
    this.port = (this.server.address() as AddressInfo).port;
    return this.target.replace(/@[^/]+/, `@127.0.0.1:${this.port}`);
  }

  async close(): Promise<void> {
    const closed = once(this.server.close(), 'close');
    for (const line of this.lines) line.destroy();
    await closed;
  }
}
