import { Canaries } from '@app/db/canaries';
import { Leases } from '@app/db/leases';
import { type RunningApi, startApi } from '../support/app';
import { type Desk, openDesk } from '../support/desk';
import { until } from '../support/until';
import { onEachQueue } from '../support/queues';
import { startWorker, type TestWorker } from '../support/worker';
import { WorkerProcess } from '../../apps/worker/src/worker-process';

const check = (body: { checks: { name: string; code: string }[] }, name: string) =>
  body.checks.find((one) => one.name === name);

onEachQueue('a canary', ({ redisUrl }) => {
  let desk: Desk;
  let worker: TestWorker;
  let api: RunningApi | undefined;

  beforeEach(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    worker = await startWorker(desk.database, { REDIS_URL: redisUrl, SWEEP_INTERVAL_MS: '100' });
    await worker.clock.clear();
  });
  afterEach(async () => {
    await api?.close();
    api = undefined;
    await worker.close();
    await desk.close();
  });

  const place = (): Record<string, string> =>
    redisUrl ? { REDIS_URL: redisUrl } : { QUEUE_DATABASE_URL: desk.database.queueUrl };
  const rows = () => desk.sql('select * from canary order by due_at');

  it('goes from an API through a worker to its sink, and the queue is heard to ring', async () => {
    api = await startApi(desk.database, place());
    await until(async () => (await rows()).length === 1);
    expect((await api.anybody.get('/health/delivery')).status).toBe(503);
    const life = worker.app.get(WorkerProcess);
    life.start();
    await until(async () => (await rows())[0].state === 'sent', 8_000);
    await until(async () => (await rows())[0].rung_at !== null, 8_000);
    await life.stop();
    const [canary] = await rows();
    expect(canary).toMatchObject({ alarmed: true, state: 'sent', fence: 1 });
    expect(canary.sent_at >= canary.due_at).toBe(true);
    expect(await desk.sql('select key from canary_sink')).toEqual([{ key: canary.key }]);
    expect(await api.anybody.get('/health/delivery')).toMatchObject({
      status: 200,
      body: { status: 'ok', check: { code: 'canary_passed' } },
    });
    const ready = await api.anybody.get('/health/ready');
    expect(check(ready.body, 'canary')).toMatchObject({ status: 'ok' });
    expect(check(ready.body, 'queue')).toMatchObject({ status: redisUrl ? 'warning' : 'ok' });
  });
});

describe('a canary', () => {
  let desk: Desk;
  let worker: TestWorker;

  beforeEach(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    worker = await startWorker(desk.database);
  });
  afterEach(async () => {
    await worker.close();
    await desk.close();
  });

  const old = (minutes: number, more = '') =>
    desk.sql(
      `insert into canary (key, made_by, alarmed, due_at) values ($1, 'x', true, now() - interval '1 minute' * $2) ${more}`,
      [`c${minutes}`, minutes],
    );
  const ready = async () => {
    const api = await startApi(desk.database);
    const { status, body } = await api.anybody.get('/health/ready');
    await api.close();
    return { status, body };
  };

  it('that is taken twice arrives once', async () => {
    await old(0);
    await Promise.all([worker.passCanary.ring('c0'), worker.passCanary.ring('c0'), worker.passCanary.run()]);
    expect(await desk.sql('select count(*)::int as n from canary_sink')).toEqual([{ n: 1 }]);
    expect(await desk.sql('select state, fence::int from canary')).toEqual([{ state: 'sent', fence: 1 }]);
  });

  it('whose worker froze is passed on by another; the first finds out when it thaws', async () => {
    await old(0);
    const canaries = worker.app.get(Canaries);
    expect(await canaries.claim('c0', 'frozen', 0)).toBe(1);
    await worker.passCanary.run();
    expect(await canaries.finish('c0', 1)).toBeNull();
    expect(await desk.sql('select state, fence::int from canary')).toEqual([{ state: 'sent', fence: 2 }]);
  });

  it('that stays away makes the API warn since when, and say so with 503 to who asks for delivery', async () => {
    await old(20);
    await worker.passCanary.run();
    await desk.sql(`update canary set sent_at = due_at + interval '1 second'`);
    await old(0);
    const { status, body } = await ready();
    expect(status).toBe(200);
    expect(check(body, 'canary')).toMatchObject({ status: 'warning', code: 'canary_silent' });
    const [{ since }] = await desk.sql(
      `select to_char(max(sent_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since from canary`,
    );
    expect(check(body, 'canary')).toMatchObject({ since });
  });

  it('is made by one API process only, and by another when the first has ended', async () => {
    const leases = worker.app.get(Leases);
    await leases.hold('canary', 'another API', 60);
    const api = await startApi(desk.database);
    try {
      expect(await desk.sql('select key from canary')).toEqual([]);
      await leases.release('another API');
      await until(async () => (await desk.sql('select key from canary')).length === 1, 8_000);
    } finally {
      await api.close();
    }
    expect(await desk.sql('select name from lease where expires_at > now()')).toEqual([]);
  });
});
