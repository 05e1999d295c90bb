import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { onEachQueue } from '../support/queues';
import { startWorker } from '../support/worker';
import { createWorld } from '../support/world';

describe('operations', () => {
  let desk: Desk;
  let api: RunningApi;
  let admin: ApiClient;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    await createWorld(desk.database, 'b');
    await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
    await desk.sql(`update reminder set state = 'cancelled' where due_at < '2023-11-16T09:00+08:00'`);
    await desk.sql('update commitment_schedule set next_check_at = null');
    await desk.at('2023-11-16T09:00:30+08:00');
    api = await startApi(desk.database);
    admin = await api.signIn('admin');
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  it('are shown to the administrator, each check with its words', async () => {
    const { status, body } = await admin.get('/operations');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'warning',
      workers: [],
      lateness: [],
      queue: { backend: 'none', board: null, waiting: null },
      receivers: [],
    });
    expect(body.checks.map(({ name }: { name: string }) => name)).toEqual([
      'database',
      'schema',
      'worker',
      'canary',
      'queue',
      'mail',
      'calendar',
      'delivery',
    ]);
    for (const { detailZh, detailEn } of body.checks) expect([detailZh, detailEn]).not.toContain('');
    expect(body.canaries.length).toBeLessThanOrEqual(1);
  });

  it('are refused to anybody else', async () => {
    const reporter = await api.signIn('reporter');
    expect(await reporter.get('/operations')).toMatchObject({ status: 403, body: { code: 'role_refused' } });
  });

  it('count what is due, and call it late after a minute; of the own jurisdiction', async () => {
    const inApp = async (client: ApiClient) =>
      (await client.get('/operations')).body.channels.find(
        ({ channel }: { channel: string }) => channel === 'in_app',
      );
    expect(await inApp(admin)).toMatchObject({ due: 1, late: 0 });
    expect((await admin.get('/operations')).body.late).toMatchObject({ reminders: 0 });
    await desk.at('2023-11-16T09:01:30+08:00');
    expect(await inApp(admin)).toMatchObject({ due: 1, late: 1 });
    const { body } = await admin.get('/operations');
    expect(body.late.reminders).toBeGreaterThan(0);
    expect(body.checks.at(-1)).toMatchObject({ name: 'delivery', status: 'warning', code: 'delivery_late' });
    expect((await api.anybody.get('/metrics')).body).toMatch(
      /luoshi_due_and_not_fired\{what="reminder"\} [1-9]/,
    );
    const other = await api.signIn('admin@b');
    expect((await other.get('/operations')).body.channels).toEqual([]);
  });
});

onEachQueue('the pages of the queue', ({ redisUrl }) => {
  let desk: Desk;
  let api: RunningApi;
  let admin: ApiClient;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    api = await startApi(desk.database, {
      QUEUE_DATABASE_URL: desk.database.queueUrl,
      ...(redisUrl && { REDIS_URL: redisUrl }),
    });
    admin = await api.signIn('admin');
    const worker = await startWorker(desk.database, { REDIS_URL: redisUrl });
    await worker.clock.clear();
    const { jurisdictionId } = desk.world;
    await worker.clock.set([{ name: 'mail', id: 'x', data: { jurisdictionId }, delayMs: 600_000 }]);
    await worker.close();
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  it('are refused without a session, and to all but the administrator', async () => {
    for (const path of [
      '/ops/queue',
      '/ops/queue/',
      '/ops/queue/api/queues',
      '/ops/queue/static/favicon-32x32.png',
    ])
      expect(await api.anybody.get(path)).toMatchObject({ status: 401 });
    const reporter = await api.signIn('reporter');
    expect(await reporter.get('/ops/queue')).toMatchObject({ status: 403, body: { code: 'role_refused' } });
  });

  it('show how many alarms stand, and not whose', async () => {
    const page = await admin.get('/ops/queue');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.body).not.toMatch(/(href|src)="https?:/);
    const script = /src="(static\/js\/main[^"]+)"/.exec(page.body)?.[1];
    expect((await admin.get(`/ops/queue/${script}`)).status).toBe(200);
    const { status, body } = await admin.get(
      '/ops/queue/api/queues?activeQueue=wake-ups&status=delayed&page=1',
    );
    expect(status).toBe(200);
    expect(body.queues).toMatchObject([{ name: 'wake-ups', readOnlyMode: true, counts: { delayed: 1 } }]);
    expect(body.queues[0].jobs).toHaveLength(1);
    expect(JSON.stringify(body)).not.toContain(desk.world.jurisdictionId);
  });

  it('change nothing', async () => {
    const emptied = await admin.send('PUT', '/ops/queue/api/queues/wake-ups/empty');
    expect(emptied.status).toBe(404);
    const { body } = await admin.get('/ops/queue/api/queues?activeQueue=wake-ups&status=delayed&page=1');
    expect(body.queues[0].counts.delayed).toBe(1);
  });

  it('say where they are', async () => {
    const { queue } = (await admin.get('/operations')).body;
    expect(queue).toMatchObject({ backend: redisUrl ? 'redis' : 'postgres', board: '/ops/queue' });
  });
});
