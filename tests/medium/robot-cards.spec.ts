import { createHmac } from 'node:crypto';
import { IssueSlip } from '@app/application/slips/issue-slip';
import { ReleaseSlip } from '@app/application/slips/release-slip';
import { TestReceiver } from '@app/application/receivers/test-receiver';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { addReceiver, letReceiversWait, startReceiver, type TestReceiverSink } from '../support/receivers';
import { startWorker, type TestWorker } from '../support/worker';

const MORNING = '2023-11-16T09:00:01+08:00';
/** Milestones due on Thursday 30 November: the first reminder is on the 16th at 09:00. */
const MILESTONES = { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] };

describe('cards of group robots', () => {
  let desk: Desk;
  let group: TestReceiverSink;
  let a: TestWorker;
  let b: TestWorker;

  beforeEach(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    group = await startReceiver();
    const env = { WEBHOOK_ALLOWED_HOSTS: group.url, PUBLIC_URL: 'https://luoshi.example' };
    a = await startWorker(desk.database, env);
    b = await startWorker(desk.database, env);
  });
  afterEach(async () => {
    await a.close();
    await b.close();
    await group.close();
    await desk.close();
  });

  const robot = (departmentId: string | null = null, kind: 'wecom' | 'dingtalk' = 'wecom') =>
    addReceiver(desk, { kind, url: `${group.url}/send?key=k`, departmentId: departmentId as never });
  const round = async (worker: TestWorker) => {
    await worker.sweepDue.run();
    await worker.deliverInApp.run();
    await worker.assembleCards.run();
    await worker.sendToReceivers.run();
  };
  const issue = (work: WorkInHand, level: 1 | 2 = 1) =>
    new IssueSlip(desk.db).execute(desk.world.actor('supervisor'), work.id, { level, reason: '进度滞后' });
  const cards = () =>
    desk.sql(
      `select key, receiver_id, state, attempts, last_error, at_once from delivery where kind = 'card' order by key`,
    );
  const texts = () => group.messages.map(({ body }) => body.markdown.content ?? body.markdown.text);
  const waiting = () => desk.sql('select due_at from card_line where delivery_key is null');

  it('are one a receiver and day, of its department’s matters, once, by two workers at once', async () => {
    const own = await robot(desk.world.actor('reporter').departmentId);
    await robot(desk.world.actor('other.reporter').departmentId);
    const all = await robot();
    await workInHand(desk, { ...MILESTONES, number: '3' });
    await workInHand(desk, { ...MILESTONES, number: '4' });
    await desk.at(MORNING);
    await Promise.all([round(a), round(b)]);
    await Promise.all([round(a), round(b)]);
    const sent = await cards();
    expect(sent.map(({ key, state }) => [key, state]).sort()).toEqual(
      [own, all].map(({ id }) => [`card:${id}:2023-11-16`, 'sent']).sort(),
    );
    expect(texts()).toHaveLength(2);
    for (const text of texts()) {
      expect(text).toContain('2件要办');
      const lines: string[] = text.match(/^\d+\. .*$/gm).map((line: string) => line.replace(/^\d+\. /, ''));
      expect(new Set(lines).size).toBe(lines.length);
      const overdue = lines.map((line) => line.startsWith('**逾期**'));
      expect(overdue).toEqual([...overdue].sort((one, other) => Number(other) - Number(one)));
      expect(overdue.filter(Boolean).length).toBeGreaterThan(0);
      expect(text).toContain('[打开落实](https://luoshi.example)');
    }
    expect(await waiting()).toEqual([]);
  });

  it('take in what comes later while nobody has tried; after that it waits for the next working day', async () => {
    const { id } = await robot();
    await workInHand(desk, { ...MILESTONES, number: '3' });
    await desk.at(MORNING);
    await round(a);
    const late = await workInHand(desk, { ...MILESTONES, number: '5' });
    await desk.sql(`update reminder set due_at = app_now() where duty_id = $1 and rung = '0-5'`, [
      late.milestones[0],
    ]);
    await round(a);
    expect(texts()).toHaveLength(1);
    const held = await waiting();
    expect(held.map(({ due_at }) => new Date(due_at).toISOString())).toEqual(
      held.map(() => '2023-11-17T00:30:00.000Z'),
    );
    await desk.at('2023-11-17T08:31+08:00');
    await round(b);
    expect((await cards()).map(({ key }) => key)).toContain(`card:${id}:2023-11-17`);
    expect(texts()[1]).toContain('第5件');
  });

  it('go out at once for a slip issued by hand, at night too, and do not use up the day’s card', async () => {
    const { id } = await robot();
    const work = await workInHand(desk, MILESTONES);
    await desk.at('2023-11-16T07:00+08:00');
    await issue(work);
    await round(a);
    expect(texts()).toHaveLength(1);
    await desk.at(MORNING);
    await round(a);
    expect((await cards()).map(({ key, at_once }) => [key, at_once])).toEqual([
      [`card:${id}:2023-11-16`, false],
      [`card:${id}:2023-11-16:2`, true],
    ]);
    expect(texts()).toHaveLength(2);
  });

  it('say nothing of a slip that was released meanwhile', async () => {
    await robot();
    const work = await workInHand(desk, MILESTONES);
    await desk.at('2023-11-02T10:00+08:00');
    const slip = await issue(work);
    await a.assembleCards.run();
    await new ReleaseSlip(desk.db).execute(desk.world.actor('supervisor'), slip.id, { note: '已改' });
    await a.sendToReceivers.run();
    expect(texts()).toEqual([]);
    expect(await cards()).toMatchObject([{ state: 'cancelled', last_error: 'nothing left to say' }]);
  });

  it('keep to the working hours when they are tried again late', async () => {
    await robot();
    await workInHand(desk, MILESTONES);
    await desk.at(MORNING);
    group.say({ errcode: -1, errmsg: 'busy' });
    await round(a);
    expect(await cards()).toMatchObject([{ state: 'pending', attempts: 1, last_error: 'errcode -1: busy' }]);
    group.say({ errcode: 0 });
    await letReceiversWait(desk);
    await desk.at('2023-11-16T20:00+08:00');
    await round(a);
    expect(texts()).toHaveLength(1);
    await letReceiversWait(desk);
    await desk.at('2023-11-17T09:00+08:00');
    await a.sendToReceivers.run();
    expect(texts()).toHaveLength(2);
    expect(group.messages[0]!.headers['webhook-id']).toBe(group.messages[1]!.headers['webhook-id']);
  });

  it('wait a minute where the robot says "too fast", which is nobody’s failure', async () => {
    const { id } = await robot();
    group.say({ errcode: 45009, errmsg: 'api freq out of limit' });
    await new TestReceiver(desk.db).execute(id, desk.world.actor('admin'));
    await a.sendToReceivers.run();
    const [row] = await desk.sql(
      'select *, extract(epoch from retry_at - now())::float8 as wait from delivery',
    );
    expect(row).toMatchObject({
      state: 'pending',
      attempts: 0,
      last_error: expect.stringContaining('45009'),
    });
    expect(row.wait).toBeGreaterThan(40);
    expect((await desk.sql('select failures from receiver'))[0]).toEqual({ failures: 0 });
  });

  it('are dead and visible where the key is not valid', async () => {
    const { id } = await robot();
    group.say({ errcode: 93000, errmsg: 'invalid webhook url' });
    await new TestReceiver(desk.db).execute(id, desk.world.actor('admin'));
    await a.sendToReceivers.run();
    expect(await desk.sql('select state, last_error from delivery')).toEqual([
      { state: 'dead', last_error: 'errcode 93000: invalid webhook url' },
    ]);
  });

  it('are never more than twenty a minute to one robot', async () => {
    const { id } = await robot();
    for (let n = 0; n < 25; n++) await new TestReceiver(desk.db).execute(id, desk.world.actor('admin'));
    await a.sendToReceivers.run();
    expect(group.messages).toHaveLength(20);
    await letReceiversWait(desk);
    await a.sendToReceivers.run();
    expect(group.messages).toHaveLength(25);
  });

  it('of DingTalk are signed with its secret', async () => {
    const { id } = await addReceiver(desk, {
      kind: 'dingtalk',
      url: `${group.url}/send?access_token=t`,
      secret: 'SEC1',
    });
    await new TestReceiver(desk.db).execute(id, desk.world.actor('admin'));
    await a.sendToReceivers.run();
    const { searchParams } = new URL(group.messages[0]!.path, group.url);
    const timestamp = searchParams.get('timestamp');
    expect(searchParams.get('access_token')).toBe('t');
    expect(searchParams.get('sign')).toBe(
      createHmac('sha256', 'SEC1').update(`${timestamp}\nSEC1`).digest('base64'),
    );
  });

  it('that cannot be written are dead letters, and hold up nobody', async () => {
    const { id } = await addReceiver(desk, { kind: 'dingtalk', url: `${group.url}/send`, secret: 'SEC1' });
    await robot();
    await desk.sql(`update receiver set url = 'nonsense' where id = $1`, [id]);
    await issue(await workInHand(desk, MILESTONES));
    await round(a);
    expect((await cards()).map(({ state, last_error }) => [state, last_error]).sort()).toEqual([
      ['dead', 'the message could not be written: Invalid URL'],
      ['sent', null],
    ]);
  });

  it('name those whom the department’s group knows and who want it; from 督办 upwards all of them', async () => {
    await robot(desk.world.actor('reporter').departmentId);
    await desk.sql(`update person set mention_as = 'wang', mention_wanted = false where id = $1`, [
      desk.world.actor('head').personId,
    ]);
    const work = await workInHand(desk, MILESTONES);
    await issue(work, 1);
    await round(a);
    await issue(work, 2);
    await round(a);
    expect(texts().map((text) => /<@wang>/.test(text))).toEqual([false, true]);
  });
});
