import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { onEachQueue } from '../support/queues';
import { until } from '../support/until';
import { startWorker, type TestWorker } from '../support/worker';

/** Milestones due on Thursday 30 November: mail to the reporter on the 16th, 23rd and 29th at 09:00. */
const MILESTONES = { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] };
const MORNING = '2023-11-16T09:00:01+08:00';

onEachQueue('delivery by mail', ({ redisUrl }) => {
  let desk: Desk;
  let smtp: TestSmtp;
  let a: TestWorker;
  let b: TestWorker;
  let reporter: string;

  beforeEach(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    smtp = await startSmtp();
    const env = { REDIS_URL: redisUrl, SMTP_URL: smtp.url, PUBLIC_URL: 'https://luoshi.example' };
    a = await startWorker(desk.database, env);
    b = await startWorker(desk.database, env);
    reporter = desk.world.actor('reporter').personId;
  });
  afterEach(async () => {
    await a.close();
    await b.close();
    await smtp.close();
    await desk.close();
  });

  const dispatches = () => desk.sql('select * from dispatch order by key');
  const mailReminders = (work: WorkInHand) =>
    desk.sql(`select * from reminder where duty_id = $1 and channel = 'mail' order by due_at`, [
      work.milestones[0],
    ]);
  const day = async (worker: TestWorker) => {
    await worker.sweepDue.run();
    await worker.deliverInApp.run();
    await worker.assembleMail.run();
    await worker.sendMail.run();
  };
  /** As if the back-off were over, or the claim had run out: both are on the unshifted clock. */
  const letTimePass = () =>
    desk.sql(
      `update dispatch set retry_at = now() - interval '1 second', claim_until = claim_until - interval '2 minutes'`,
    );

  it('is one digest a person and day, once, by two workers at once', async () => {
    const works = [
      await workInHand(desk, { ...MILESTONES, number: '3' }),
      await workInHand(desk, { ...MILESTONES, number: '4' }),
    ];
    await desk.at(MORNING);
    await Promise.all([day(a), day(b)]);
    await Promise.all([day(a), day(b)]);
    const own = smtp.mails.filter(({ to }) => to === 'reporter@a.test');
    expect(own).toHaveLength(1);
    expect(own[0]!.subject).toMatch(/^落实：2件要办/);
    expect(own[0]!.text).toContain('第3件');
    expect(own[0]!.text).toContain('第4件');
    expect(own[0]!.text).toContain('https://luoshi.example');
    const [dispatch] = await desk.sql('select * from dispatch where person_id = $1', [reporter]);
    expect(dispatch).toMatchObject({
      key: `mail:${reporter}:2023-11-16`,
      state: 'sent',
      fence: 1,
      attempts: 1,
    });
    expect(own[0]!.messageId).toBe(dispatch.message_id);
    for (const work of works)
      expect((await mailReminders(work)).map(({ state }) => state)).toEqual(['sent', 'pending', 'pending']);
  });

  it('is noted as sent though the database breaks off meanwhile, and goes out once', async () => {
    await workInHand(desk, { ...MILESTONES, number: '3' });
    await desk.at(MORNING);
    await a.sweepDue.run();
    await a.assembleMail.run();
    const held = smtp.holdNext();
    const sending = a.sendMail.run();
    await held.arrived;
    const other = new Client({ connectionString: desk.database.url });
    await other.connect();
    await other.query('begin; select from dispatch for update');
    held.release();
    const waiting = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await until(async () => (await desk.sql(`select ${waiting}`)).length > 0);
    await desk.sql(`select pg_terminate_backend(pid) ${waiting}`);
    await other.query('rollback');
    await other.end();
    await sending;
    const done = await dispatches();
    expect(done.every(({ state, fence }) => state === 'sent' && Number(fence) === 1)).toBe(true);
    expect(smtp.mails).toHaveLength(done.length);
  });

  it('numbers a second digest of the same day', async () => {
    await workInHand(desk, { ...MILESTONES, number: '3' });
    await desk.at(MORNING);
    await day(a);
    const late = await workInHand(desk, { ...MILESTONES, number: '5' });
    await desk.sql(`update reminder set due_at = app_now() where duty_id = $1 and rung = '0-5'`, [
      late.milestones[0],
    ]);
    await day(a);
    const keys = await desk.sql('select key from dispatch where person_id = $1 order by key', [reporter]);
    expect(keys.map(({ key }) => key)).toEqual([
      `mail:${reporter}:2023-11-16`,
      `mail:${reporter}:2023-11-16:2`,
    ]);
    expect(new Set(smtp.mails.map(({ messageId }) => messageId)).size).toBe(smtp.mails.length);
  });

  it('puts nothing into a digest that another is just taking', async () => {
    await workInHand(desk, { ...MILESTONES, number: '3' });
    await desk.at(MORNING);
    await a.sweepDue.run();
    await a.assembleMail.run();
    const late = await workInHand(desk, { ...MILESTONES, number: '5' });
    await desk.sql(`update reminder set due_at = app_now() where duty_id = $1 and rung = '0-5'`, [
      late.milestones[0],
    ]);
    const { jurisdictionId } = desk.world;
    const [{ key }] = await desk.sql('select key from dispatch where person_id = $1', [reporter]);
    let assembling: Promise<unknown> = Promise.resolve();
    await desk.db.transaction({ jurisdictionId }, async (tx) => {
      await tx.dispatches.claim(key, 'somebody', 60);
      await tx.dispatches.items(key);
      assembling = b.assembleMail.assemble(jurisdictionId);
      await Promise.race([assembling, sleep(500)]);
    });
    await assembling;
    const [own] = await mailReminders(late);
    const items = await desk.sql('select dispatch_key from dispatch_item where reminder_key = $1', [own.key]);
    expect(items).toEqual([{ dispatch_key: `${key}:2` }]);
  });

  it.each([
    ['at night', '2023-11-16T20:00+08:00'],
    ['on a Saturday', '2023-11-18T10:00+08:00'],
  ])('does not go out %s, but the next working morning', async (_when, moment) => {
    const work = await workInHand(desk, MILESTONES);
    await desk.at(moment);
    await day(a);
    expect(smtp.mails).toEqual([]);
    expect((await mailReminders(work))[0]).toMatchObject({ state: 'pending' });
    await desk.at('2023-11-20T08:30+08:00');
    await day(a);
    expect(smtp.mails.map(({ to }) => to)).toContain('reporter@a.test');
  });

  it('skips who wants no mail up to level 1, and sends nothing where nothing is due', async () => {
    await desk.sql('update person set mail_wanted = false where id = $1', [reporter]);
    const work = await workInHand(desk, MILESTONES);
    await day(a);
    expect(await dispatches()).toEqual([]);
    await desk.at(MORNING);
    await day(a);
    expect(smtp.mails.filter(({ to }) => to === 'reporter@a.test')).toEqual([]);
    expect((await mailReminders(work))[0]).toMatchObject({
      state: 'cancelled',
      cancel_reason: 'nobody_to_mail',
    });
    await desk.sql(`update reminder set level = 2 where duty_id = $1 and rung = '0-5'`, [work.milestones[0]]);
    await desk.at('2023-11-23T09:00:01+08:00');
    await day(a);
    expect(smtp.mails.filter(({ to }) => to === 'reporter@a.test')).toHaveLength(1);
  });

  it('is tried again after 4xx, later each time, under the same Message-ID', async () => {
    const work = await workInHand(desk, MILESTONES);
    smtp.answer(450);
    await desk.at(MORNING);
    await day(a);
    const first = (await dispatches()).find(({ person_id }) => person_id === reporter);
    expect(first).toMatchObject({
      state: 'pending',
      attempts: 1,
      last_error: expect.stringContaining('450'),
    });
    expect(first.last_error).not.toContain('@');
    expect(Date.parse(first.retry_at) - Date.now()).toBeGreaterThan(50_000);
    await day(a);
    expect((await dispatches()).find(({ person_id }) => person_id === reporter)).toMatchObject({
      attempts: 1,
    });
    await letTimePass();
    smtp.answer(250);
    await day(b);
    expect(smtp.mails.filter(({ messageId }) => messageId === first.message_id)).toHaveLength(1);
    expect((await mailReminders(work))[0]).toMatchObject({ state: 'sent' });
  });

  it('is dead after 5xx, visibly, and never tried again', async () => {
    const work = await workInHand(desk, MILESTONES);
    smtp.answer(550);
    await desk.at(MORNING);
    await day(a);
    expect((await dispatches()).every(({ state }) => state === 'dead')).toBe(true);
    expect((await mailReminders(work))[0]).toMatchObject({
      state: 'dead',
      last_error: expect.stringContaining('550'),
    });
    smtp.answer(250);
    await letTimePass();
    await day(b);
    expect(smtp.mails).toEqual([]);
  });

  it('changes nothing when a frozen worker finishes late', async () => {
    await workInHand(desk, MILESTONES);
    await desk.at(MORNING);
    await a.sweepDue.run();
    await a.deliverInApp.run();
    await a.assembleMail.run();
    const [{ key, jurisdiction_id }] = await dispatches();
    const held = smtp.holdNext();
    const frozen = a.sendMail.send({ jurisdictionId: jurisdiction_id, key });
    await held.arrived;
    expect(await b.sendMail.send({ jurisdictionId: jurisdiction_id, key })).toBe(false);
    await letTimePass();
    expect(await b.sendMail.send({ jurisdictionId: jurisdiction_id, key })).toBe(true);
    const [finished] = await desk.sql('select * from dispatch where key = $1', [key]);
    held.release();
    expect(await frozen).toBe(false);
    expect((await desk.sql('select * from dispatch where key = $1', [key]))[0]).toEqual(finished);
    expect(finished).toMatchObject({ state: 'sent', fence: 2, attempts: 2 });
    expect(a.counters.get('mails_finished_too_late')).toBe(1);
    const copies = smtp.mails.filter(({ messageId }) => messageId === finished.message_id);
    expect(copies).toHaveLength(2);
  });

  it('of a worker killed in mid-send is taken over after its claim', async () => {
    await workInHand(desk, MILESTONES);
    await desk.at(MORNING);
    await a.sweepDue.run();
    await a.assembleMail.run();
    const [{ key, jurisdiction_id }] = await dispatches();
    await desk.db.transaction({ jurisdictionId: jurisdiction_id }, (tx) =>
      tx.dispatches.claim(key, 'killed', 60),
    );
    await b.sendMail.run();
    expect((await desk.sql('select * from dispatch where key = $1', [key]))[0]).toMatchObject({
      state: 'sending',
      fence: 1,
    });
    await letTimePass();
    await b.sendMail.run();
    expect((await desk.sql('select * from dispatch where key = $1', [key]))[0]).toMatchObject({
      state: 'sent',
      fence: 2,
    });
  });

  it('leaves out what was mended before it could be sent, and is cancelled where nothing is left', async () => {
    const work = await workInHand(desk, MILESTONES);
    smtp.answer(450);
    await desk.at(MORNING);
    await day(a);
    await desk.db.transaction(desk.world.actor('office'), (tx) =>
      tx.reminders.cancelOf(work.milestones[0]!, 'met'),
    );
    // Whatever else stands in the digests is not what this is about.
    await desk.sql(
      `delete from dispatch_item where reminder_key in (select key from reminder where state = 'sending')`,
    );
    smtp.answer(250);
    await letTimePass();
    await day(a);
    expect(smtp.mails).toEqual([]);
    expect((await dispatches()).map(({ state }) => state)).toEqual(
      (await dispatches()).map(() => 'cancelled'),
    );
    expect((await mailReminders(work))[0]).toMatchObject({ state: 'cancelled', cancel_reason: 'met' });
  });
});
