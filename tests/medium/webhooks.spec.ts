import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RetireReceiver } from '@app/application/receivers/retire-receiver';
import { RotateReceiverSecret } from '@app/application/receivers/rotate-receiver-secret';
import { ResendDeadLetter } from '@app/application/delivery/resend-dead-letter';
import { TestReceiver } from '@app/application/receivers/test-receiver';
import { IssueSlip } from '@app/application/slips/issue-slip';
import { DeliveriesRead } from '@app/db/reads/deliveries.read';
import { Workplace } from '../../apps/worker/src/workplace';
import { WebhookSink } from '../faults/sinks/webhook-sink';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { addReceiver, letReceiversWait, startReceiver, type TestReceiverSink } from '../support/receivers';
import { until } from '../support/until';
import { startWorker, type TestWorker } from '../support/worker';

const DOCUMENTED = readFileSync(join(__dirname, '..', '..', 'docs', 'webhooks.md'), 'utf8');

describe('webhooks', () => {
  let desk: Desk;
  let work: WorkInHand;
  let good: TestReceiverSink;
  let bad: WebhookSink;
  let a: TestWorker;
  let b: TestWorker;

  beforeEach(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    work = await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
    good = await startReceiver();
    bad = await WebhookSink.open();
    const env = { WEBHOOK_ALLOWED_HOSTS: `${good.url},${bad.url},localhost` };
    a = await startWorker(desk.database, env);
    b = await startWorker(desk.database, env);
  });
  afterEach(async () => {
    await a.close();
    await b.close();
    await bad.close();
    await good.close();
    await desk.close();
  });

  const issue = (level: 1 | 2 | 3 | 4 = 1) =>
    new IssueSlip(desk.db).execute(desk.world.actor('supervisor'), work.id, {
      level,
      reason: '张三进度滞后',
    });
  const rows = () => desk.sql('select * from delivery order by key');
  const row = async () => (await rows())[0];
  const receiver = async (id: string) => (await desk.sql('select * from receiver where id = $1', [id]))[0];
  const of = (id: string) => ({ jurisdictionId: desk.world.jurisdictionId, receiverId: id as never });
  const test = (id: string) => new TestReceiver(desk.db).execute(id, desk.world.actor('admin'));

  it('tell a receiver what it asked for, once, by two workers at once, signed', async () => {
    const { id, secret } = await addReceiver(desk, { url: `${good.url}/in?key=k` });
    await addReceiver(desk, { url: `${good.url}/other`, topics: ['programme_adopted'] });
    const slip = await issue();
    await Promise.all([a.sendToReceivers.run(), b.sendToReceivers.run()]);
    await Promise.all([a.sendToReceivers.run(), b.sendToReceivers.run()]);
    expect(good.messages.map(({ path }) => path)).toEqual(['/in?key=k']);
    const [{ headers, text, body }] = good.messages as [(typeof good.messages)[0]];
    const [event] = await desk.sql(`select id, at from event where kind = 'slip_issued'`);
    expect(body).toEqual({
      id: event.id,
      type: 'slip_issued',
      occurredAt: new Date(event.at).toISOString(),
      jurisdiction: { id: desk.world.jurisdictionId, code: expect.any(String) },
      data: expect.objectContaining({
        commitmentId: work.id,
        slipId: slip.id,
        level: 1,
        number: slip.number,
      }),
    });
    const [, documented = ''] = /^\| `slip_issued` .*? \| (.*) \|$/m.exec(DOCUMENTED) ?? [];
    const fields = [...documented.matchAll(/`(\w+)`/g)].map(([, field]) => field);
    expect(Object.keys(body.data).sort()).toEqual([...fields, 'by', 'commitmentId'].sort());
    expect(text).not.toMatch(/张三|textHash/);
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`;
    const key = Buffer.from(String(secret).slice('whsec_'.length), 'base64');
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    );
    expect(headers['idempotency-key']).toBe(headers['webhook-id']);
    expect(Math.abs(Number(headers['webhook-timestamp']) * 1000 - Date.now())).toBeLessThan(60_000);
    expect(await row()).toMatchObject({
      receiver_id: id,
      state: 'sent',
      attempts: 1,
      fence: 1,
      last_error: null,
    });
    expect(a.counters.get('webhooks_sent') + b.counters.get('webhooks_sent')).toBe(1);
    const late = [a, b].flatMap(({ app }) => app.get(Workplace).lateness.snapshot()['webhook']?.counts ?? []);
    expect(late.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('are made in the transaction of their event: rolled back with it', async () => {
    await addReceiver(desk, { url: good.url });
    await desk.db
      .transaction(desk.world.actor('supervisor'), async (tx) => {
        tx.events.append(work.programmeId, work.id, desk.world.actor('supervisor'), {
          kind: 'slip_issued',
        } as never);
        tx.events.flush();
        await tx.settle();
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(await rows()).toEqual([]);
  });

  it.each([
    [500, 'answered 500'],
    ['redirect', 'answered 302, a redirect, which is not followed'],
    ['reset', 'socket hang up|ECONNRESET'],
    ['taken, reset', 'socket hang up|ECONNRESET'],
    ['busy', 'answered 429'],
  ] as const)('are tried again after %s, under the same id', async (act, reason) => {
    const { id } = await addReceiver(desk, { url: bad.url });
    await issue();
    bad.plan([act]);
    await a.sendToReceivers.run();
    await a.sendToReceivers.run();
    expect(bad.deliveries).toHaveLength(1);
    expect(await row()).toMatchObject({
      state: 'pending',
      attempts: 1,
      last_error: expect.stringMatching(reason),
    });
    expect(await receiver(id)).toMatchObject({ failures: 1, last_error: expect.stringMatching(reason) });
    await letReceiversWait(desk);
    await b.sendToReceivers.run();
    expect(await row()).toMatchObject({ state: 'sent', attempts: 2 });
    expect(await receiver(id)).toMatchObject({ failures: 0, open_until: null });
    expect(new Set(bad.deliveries.map(({ id: message }) => message)).size).toBe(1);
    expect(new Set(bad.deliveries.map(({ body }) => body)).size).toBe(1);
  });

  it('read little of an answer that never ends, and count its status', async () => {
    await addReceiver(desk, { url: bad.url });
    await issue();
    bad.plan(['endless body']);
    await a.sendToReceivers.run();
    expect(await row()).toMatchObject({ state: 'sent', attempts: 1 });
    const sent = bad.bytesSent;
    expect(sent).toBeLessThan(20_000_000);
    await a.sendToReceivers.run();
    expect(bad.bytesSent).toBe(sent);
  });

  it('hold up nobody else while one receiver hangs', async () => {
    const hanging = await addReceiver(desk, { url: bad.url });
    bad.always('hang');
    await issue(1);
    const stopping = new AbortController();
    const running = a.sendToReceivers.run(stopping.signal);
    await until(async () => bad.deliveries.length === 1);
    await addReceiver(desk, { url: good.url });
    await issue(2);
    await until(async () => good.messages.length === 1);
    stopping.abort();
    await running;
    expect((await rows()).map(({ state, last_error }) => [state, last_error]).sort()).toEqual([
      ['pending', null],
      ['pending', 'no answer within 10 seconds'],
      ['sent', null],
    ]);
    expect(await receiver(hanging.id)).toMatchObject({ failures: 1 });
  });

  it('leave a receiver alone after five failures in a row, then try one message', async () => {
    const failing = await addReceiver(desk, { url: bad.url });
    const other = await addReceiver(desk, { url: good.url });
    bad.always(500);
    for (const level of [1, 2, 3, 4] as const) await issue(level);
    await a.sendToReceivers.run();
    await letReceiversWait(desk);
    await a.sendToReceivers.run();
    expect(bad.deliveries).toHaveLength(5);
    expect(await receiver(failing.id)).toMatchObject({ failures: 5 });
    expect(await receiver(other.id)).toMatchObject({ failures: 0, open_until: null });
    expect(good.messages).toHaveLength(4);
    await desk.sql(`update delivery set retry_at = now() where state = 'pending'`);
    await b.sendToReceivers.run();
    expect(bad.deliveries).toHaveLength(5);
    await letReceiversWait(desk);
    await b.sendToReceivers.run();
    expect(bad.deliveries).toHaveLength(6);
    bad.mend();
    await letReceiversWait(desk);
    await b.sendToReceivers.run();
    expect(await receiver(failing.id)).toMatchObject({ failures: 0, open_until: null });
    expect((await rows()).every(({ state }) => state === 'sent')).toBe(true);
  });

  it('bring a test message even to a receiver that is left alone', async () => {
    const { id } = await addReceiver(desk, { url: bad.url });
    await issue();
    await desk.sql(
      `update receiver set failures = 9, open_until = now() + interval '10 minutes' where id = $1`,
      [id],
    );
    await test(id);
    await a.sendToReceivers.run();
    expect(bad.deliveries.map(({ body }) => JSON.parse(body).type)).toEqual(['test', 'slip_issued']);
  });

  it('retire a receiver that answers 410: nothing more goes there, and the trail says why', async () => {
    const { id } = await addReceiver(desk, { url: bad.url });
    bad.always(410);
    await issue(1);
    await issue(2);
    await a.sendToReceivers.run();
    await issue(3);
    await a.sendToReceivers.run();
    expect(bad.deliveries).toHaveLength(1);
    expect(await receiver(id)).toMatchObject({ retired_cause: 'gone', retired_at: expect.anything() });
    expect((await rows()).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    expect(
      await desk.sql(`select body::json -> 'facts' as facts from event where kind = 'receiver_retired'`),
    ).toEqual([{ facts: { receiverId: id, cause: 'gone' } }]);
  });

  it('are dead when they were tried too often, and go out again under the old id on request', async () => {
    await addReceiver(desk, { url: bad.url });
    await issue();
    bad.plan([500]);
    await desk.sql('update delivery set attempts = 24');
    await a.sendToReceivers.run();
    expect(await row()).toMatchObject({ state: 'dead', attempts: 25, last_error: 'answered 500' });
    const admin = desk.world.actor('admin');
    const [letter] = (await new DeliveriesRead(desk.db).view(admin)).deadLetters;
    await new ResendDeadLetter(desk.db).execute(letter!.id, admin);
    await a.sendToReceivers.run();
    expect(await row()).toMatchObject({ state: 'sent', attempts: 1 });
    expect(new Set(bad.deliveries.map(({ id }) => id)).size).toBe(1);
  });

  it.each([
    ['a name that leads to a private address', 'https://localhost/in?key=k', /localhost leads to a private/],
    ['a host that is no longer allowed', 'https://example.com/in?key=k', /not on the list of allowed hosts/],
  ])('are dead at once at %s', async (_what, url, reason) => {
    const { id } = await addReceiver(desk, { url: good.url });
    await desk.sql('update receiver set url = $2 where id = $1', [id, url]);
    await issue();
    await a.sendToReceivers.run();
    expect(await row()).toMatchObject({
      state: 'dead',
      attempts: 1,
      last_error: expect.stringMatching(reason),
    });
    expect((await row()).last_error).not.toContain('key=k');
  });

  it('change nothing when a frozen worker finishes late', async () => {
    const { id } = await addReceiver(desk, { url: good.url });
    await issue();
    const held = good.holdNext();
    const frozen = a.sendToReceivers.sendNext(of(id));
    await held.arrived;
    expect(await b.sendToReceivers.sendNext(of(id))).toBe(false);
    await letReceiversWait(desk);
    expect(await b.sendToReceivers.sendNext(of(id))).toBe(true);
    const finished = await row();
    const health = await receiver(id);
    expect(finished).toMatchObject({ state: 'sent', fence: 2, attempts: 2 });
    good.say('too late');
    held.release();
    await frozen;
    expect(await row()).toEqual(finished);
    expect(await receiver(id)).toEqual(health);
    expect(a.counters.get('webhooks_finished_too_late')).toBe(1);
    expect(good.messages).toHaveLength(2);
    expect(new Set(good.messages.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('reach one receiver one at a time, whoever sends', async () => {
    const { id } = await addReceiver(desk, { url: good.url });
    for (let n = 0; n < 12; n++) await test(id);
    await Promise.all([a.sendToReceivers.run(), b.sendToReceivers.run()]);
    await a.sendToReceivers.run();
    expect(good.messages).toHaveLength(12);
    expect(good.mostAtOnce()).toBe(1);
  });

  it('are signed by both secrets for a day after a rotation, then by the new one alone', async () => {
    const { id } = await addReceiver(desk, { url: good.url });
    await new RotateReceiverSecret(desk.db).execute(id, desk.world.actor('admin'));
    await issue(1);
    await a.sendToReceivers.run();
    await desk.sql(`update receiver set old_secret_until = now()`);
    await issue(2);
    await a.sendToReceivers.run();
    expect(good.messages.map(({ headers }) => headers['webhook-signature']!.split(' ').length)).toEqual([
      2, 1,
    ]);
  });

  it('that wait are cancelled with their receiver, also one that came in at the same moment', async () => {
    const { id } = await addReceiver(desk, { url: good.url });
    await issue(1);
    await new RetireReceiver(desk.db).execute(id, desk.world.actor('admin'));
    await desk.sql(`update delivery set state = 'pending'`);
    await a.sendToReceivers.run();
    expect(good.messages).toEqual([]);
    expect(await row()).toMatchObject({ state: 'cancelled', last_error: 'the receiver was retired' });
  });

  it('are given back by a worker that is stopped in mid-send', async () => {
    const { id } = await addReceiver(desk, { url: good.url });
    await issue();
    const held = good.holdNext();
    const sending = a.sendToReceivers.sendNext(of(id));
    await held.arrived;
    await a.sendToReceivers.letGo();
    expect(await row()).toMatchObject({
      state: 'pending',
      claimed_by: null,
      last_error: 'the worker was stopped',
    });
    held.release();
    await sending;
    expect(await row()).toMatchObject({ state: 'pending' });
    await b.sendToReceivers.run();
    expect(await row()).toMatchObject({ state: 'sent' });
  });
});
