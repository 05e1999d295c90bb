import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timetable } from '../../apps/worker/src/schedules';
import { WorkerProcess } from '../../apps/worker/src/worker-process';
import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { startRedis } from '../support/redis';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { startWorker, type TestWorker } from '../support/worker';

const NOWHERE = 'redis://127.0.0.1:1';

/** What is wrong around a worker: it is told in words, costs no reminder, and ends no process. */
describe('a worker among what is broken', () => {
  let desk: Desk;
  let api: RunningApi;
  let admin: ApiClient;
  let smtp: TestSmtp | undefined;
  let worker: TestWorker | undefined;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    api = await startApi(desk.database);
    admin = await api.signIn('admin');
  });
  afterEach(async () => {
    await worker?.close();
    await smtp?.close();
    worker = smtp = undefined;
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  /** Everything on the timetable, once and again: the states go out with the second sign of life. */
  const work = async (env: Record<string, string | undefined>) => {
    await desk.sql('delete from heartbeat');
    worker = await startWorker(desk.database, env);
    const entries = timetable(worker.app.get(WorkerProcess).duties());
    for (const { run } of [...entries, ...entries]) await run(new AbortController().signal);
  };
  const ready = async (name: string) => {
    const { status, body } = await api.anybody.get('/health/ready');
    return { http: status, ...body.checks.find((check: { name: string }) => check.name === name) };
  };
  const operations = async (name: string) =>
    (await admin.get('/operations')).body.checks.find((check: { name: string }) => check.name === name);

  it('says that nobody answers at the address of the mail server', async () => {
    await work({ SMTP_URL: 'smtp://127.0.0.1:1' });
    expect(await ready('mail')).toMatchObject({ http: 200, status: 'warning', code: 'mail_unreachable' });
    expect((await ready('mail')).since).toMatch(/^\d{4}-/);
    expect((await ready('mail')).reason).toBeUndefined();
    expect(await operations('mail')).toMatchObject({ reason: expect.stringContaining('ECONNREFUSED') });
    expect(await ready('worker')).toMatchObject({ status: 'ok' });
  });

  it('says that the mail server refuses the sign-in, and that it is well with the right one', async () => {
    smtp = await startSmtp({ user: 'luoshi', pass: 'right' });
    const at = (pass: string) => ({ SMTP_URL: smtp!.url.replace('//', `//luoshi:${pass}@`) });
    await work(at('wrong'));
    expect(await ready('mail')).toMatchObject({ status: 'warning', code: 'mail_sign_in_refused' });
    await worker?.close();
    await work(at('right'));
    expect(await ready('mail')).toMatchObject({ status: 'ok', code: 'mail_ok' });
  });

  it('says that Redis is away', async () => {
    await work({ REDIS_URL: NOWHERE });
    expect(await ready('queue')).toMatchObject({ http: 200, status: 'warning', code: 'queue_away' });
  });

  it.each([
    ['queue_evicts', ['--appendonly', 'yes', '--maxmemory-policy', 'allkeys-lru'], 'warning'],
    ['queue_forgets', ['--appendonly', 'no'], 'warning'],
    ['queue_ok', ['--appendonly', 'yes'], 'ok'],
  ])('finds the Redis %s', async (code, settings, status) => {
    const folder = mkdtempSync(join(tmpdir(), 'luoshi-redis-'));
    const redis = await startRedis(['--dir', folder, ...settings]);
    try {
      if (!redis) return console.warn('left out: no redis-server on the PATH');
      await work({ REDIS_URL: redis.url });
      expect(await ready('queue')).toMatchObject({ code, status });
      const { queue } = (await admin.get('/operations')).body;
      expect(queue).toMatchObject({ waiting: 0, active: 0 });
      await worker?.close();
      worker = undefined;
    } finally {
      await redis?.stop();
      rmSync(folder, { recursive: true });
    }
  });

  it('makes a dead letter of the one mail that lacks a field; the others go out', async () => {
    smtp = await startSmtp();
    await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
    await workInHand(desk, { milestones: [{ title: '竣工', dueOn: '2023-11-16' }], number: '4' });
    const { personId } = desk.world.actor('reporter');
    await desk.sql(`update person set display_name = ' ' where id = $1`, [personId]);
    await desk.at('2023-11-16T09:00:01+08:00');
    await work({ SMTP_URL: smtp.url });
    const letters = await desk.sql(
      'select person_id, state, last_error, attempts from dispatch order by state',
    );
    expect(letters.filter(({ state }) => state === 'dead')).toEqual([
      {
        person_id: personId,
        state: 'dead',
        last_error: 'the mail could not be written: displayName is missing',
        attempts: 1,
      },
    ]);
    const others = letters.filter(({ state }) => state !== 'dead');
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ state }) => state)).toEqual(others.map(() => 'sent'));
    expect(smtp.mails).toHaveLength(others.length);
    const { deadLetters } = (await admin.get('/deliveries')).body;
    expect(deadLetters).toMatchObject([{ reason: expect.stringContaining('displayName is missing') }]);
    expect((await api.anybody.get('/metrics')).body).toContain('luoshi_dead_letters{channel="mail"} 1');

    await desk.sql(`update person set display_name = '联络员' where id = $1`, [personId]);
    await admin.post(`/dead-letters/${deadLetters[0].id}/resend`);
    await worker?.sendMail.run();
    expect(smtp.mails).toHaveLength(others.length + 1);
  });
});
