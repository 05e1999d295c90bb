import { Leases } from '@app/db/leases';
import { handlersOf } from '../../apps/worker/src/delivery/ring';
import { timetable } from '../../apps/worker/src/schedules';
import { WorkerProcess } from '../../apps/worker/src/worker-process';
import { startApi } from '../support/app';
import { workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { addReceiver, startReceiver, type TestReceiverSink } from '../support/receivers';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { until } from '../support/until';
import { onEachQueue } from '../support/queues';
import { startWorker, type TestWorker } from '../support/worker';

/** What a worker leaves in the database; the trail with it. */
const TRACES = `
  select (select count(*) from slip) as slips, (select count(*) from notice) as notices, (select count(*) from event) as events,
         (select count(*) from dispatch where state = 'sent' and fence = 1) as mails,
         (select count(*) from delivery where state = 'sent' and fence = 1 and kind = 'event') as webhooks,
         (select count(*) from delivery where state = 'sent' and fence = 1 and kind = 'card') as cards,
         (select json_agg(r order by key) from (select key, state, due_at, sent_at from reminder) r)::text as reminders`;

onEachQueue('a worker', ({ redisUrl }) => {
  let desk: Desk;
  let smtp: TestSmtp;
  let receiver: TestReceiverSink;
  let worker: TestWorker;

  beforeEach(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    smtp = await startSmtp();
    receiver = await startReceiver();
    await addReceiver(desk, { url: receiver.url });
    await addReceiver(desk, { url: receiver.url, kind: 'wecom' });
    worker = await startWorker(desk.database, {
      REDIS_URL: redisUrl,
      SMTP_URL: smtp.url,
      WEBHOOK_ALLOWED_HOSTS: receiver.url,
      SWEEP_INTERVAL_MS: '100',
    });
    await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-10' }] });
    await desk.at('2023-11-14T09:00:01+08:00');
  });
  afterEach(async () => {
    await worker.close();
    await smtp.close();
    await receiver.close();
    await desk.close();
  });

  const entries = () => timetable(worker.app.get(WorkerProcess).duties());
  const traces = async () => (await desk.sql(TRACES))[0];
  const signal = new AbortController().signal;

  it('may do everything on its timetable twice, and it was done once', async () => {
    expect(entries().map(({ name }) => name)).toEqual([
      'sweep',
      'send mail',
      'send to receivers',
      'look around',
      'heartbeat',
      'set alarms',
      'expire',
      'reconcile',
      'tidy files',
    ]);
    for (const { run } of entries()) await run(signal);
    const once = await traces();
    expect(Number(once.slips)).toBeGreaterThan(0);
    expect(Number(once.mails)).toBeGreaterThan(0);
    expect([Number(once.webhooks), Number(once.cards)]).toEqual([Number(once.slips), 1]);
    for (const { run } of entries()) await run(signal);
    expect(await traces()).toEqual(once);
    expect(receiver.messages).toHaveLength(Number(once.slips) + 1);
    expect(worker.counters.get('drift_repaired')).toBe(0);
  });

  it('may be rung twice by every alarm there is', async () => {
    const handlers = handlersOf(worker);
    expect(Object.keys(handlers).sort()).toEqual(['canary', 'deliver', 'mail']);
    await worker.sweepDue.run();
    const { jurisdictionId } = desk.world;
    const ringAll = async () => {
      await handlers.deliver({ jurisdictionId });
      await handlers.mail({ jurisdictionId });
    };
    await ringAll();
    const once = await traces();
    expect(Number(once.mails)).toBeGreaterThan(0);
    await ringAll();
    expect(await traces()).toEqual(once);
  });

  it('works by itself, gives a sign of life, and stops at once when asked', async () => {
    const life = worker.app.get(WorkerProcess);
    life.start();
    await until(async () => smtp.mails.length > 0);
    await until(async () => (await desk.sql('select from heartbeat')).length > 0);
    const started = performance.now();
    await life.stop();
    expect(performance.now() - started).toBeLessThan(5_000);
    const held = await desk.sql('select name from lease where expires_at > now()');
    expect(held).toEqual([]);
  });

  it('tells Prometheus, through its heartbeat, what it has done and failed at', async () => {
    for (const { run } of entries()) await run(signal);
    const api = await startApi(desk.database);
    const { body } = await api.anybody.get('/metrics');
    await api.close();
    const counted = (what: string) =>
      Number(
        new RegExp(`luoshi_worker_counted_total\\{worker="[^"]+",what="${what}"\\} (\\d+)`).exec(body)?.[1],
      );
    expect(counted('slips_issued')).toBe(worker.counters.get('slips_issued'));
    expect(counted('slips_issued')).toBeGreaterThan(0);
    expect(['mails_dead', 'sweep_failures', 'queue_failures'].map(counted)).toEqual([0, 0, 0]);
    expect(body).toMatch(/luoshi_worker_silent_seconds\{worker="[^"]+"\} \d/);
  });

  it('that is stopped in mid-send gives the digest back and ends within ten seconds', async () => {
    const held = smtp.holdNext();
    const life = worker.app.get(WorkerProcess);
    life.start();
    await held.arrived;
    const started = performance.now();
    await life.stop();
    expect(performance.now() - started).toBeLessThan(10_000);
    const [dispatch] = await desk.sql(`select * from dispatch where last_error = 'the worker was stopped'`);
    expect(dispatch).toMatchObject({ state: 'pending', claimed_by: null });
    held.release();
  });

  it('leads for all only while it holds the lease', async () => {
    const leases = worker.app.get(Leases);
    expect(await leases.hold('x', 'a', 60)).toBe(true);
    expect(await leases.hold('x', 'a', 60)).toBe(true);
    expect(await leases.hold('x', 'b', 60)).toBe(false);
    await leases.release('a');
    expect(await leases.hold('x', 'b', 60)).toBe(true);
    expect((await desk.sql(`select holder, term::int from lease where name = 'x'`))[0]).toEqual({
      holder: 'b',
      term: 2,
    });
  });

  it('lets go of answers and updates older than a day', async () => {
    const { jurisdictionId } = desk.world;
    await desk.sql(`update outbox set created_at = now() - interval '25 hours' where id % 2 = 0`);
    const [{ young }] = await desk.sql(`select count(*)::int as young from outbox where id % 2 = 1`);
    await desk.sql(
      `insert into idempotency (jurisdiction_id, person_id, key, request_hash, status, response, created_at)
       values ($1, $2, 'old', '', 201, '', now() - interval '25 hours'), ($1, $2, 'new', '', 201, '', now())`,
      [jurisdictionId, desk.world.actor('office').personId],
    );
    const made = (key: string, state: string, days: number) =>
      desk.sql(
        `insert into delivery (jurisdiction_id, key, receiver_id, kind, state, created_at)
         values ($1, $2, gen_random_uuid(), 'test', $3, now() - make_interval(days => $4))`,
        [jurisdictionId, key, state, days],
      );
    await made('long sent', 'sent', 31);
    await made('sent', 'sent', 29);
    await made('long dead', 'dead', 31);
    await worker.app.get(Leases).expire();
    const kept = await desk.sql(`select key from delivery where kind = 'test' order by key`);
    expect(kept).toEqual([{ key: 'long dead' }, { key: 'sent' }]);
    expect(await desk.sql('select key from idempotency')).toEqual([{ key: 'new' }]);
    expect((await desk.sql('select count(*)::int as n from outbox'))[0].n).toBe(young);
  });
});
