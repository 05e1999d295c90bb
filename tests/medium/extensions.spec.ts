import { DecideExtension } from '@app/application/extensions/decide-extension';
import { RequestExtension } from '@app/application/extensions/request-extension';
import type { Actor } from '@app/domain';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk, outcome } from '../support/desk';

describe('extension requests', () => {
  let desk: Desk;
  let work: WorkInHand;
  let head: Actor;
  let office: Actor;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    head = desk.world.actor('head');
    office = desk.world.actor('office');
  });
  beforeEach(async () => {
    await desk.at('2023-11-01T10:00+08:00');
    work = await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-03' }] });
  });
  afterAll(() => desk.close());

  const ask = (dutyId: string | undefined, newOn: string) =>
    new RequestExtension(desk.db).execute(head, work.id, {
      dutyId: dutyId ?? '',
      newOn,
      reasonCode: 'weather',
      text: '雨季停工',
    });
  const decide = (id: string, granted: boolean, text: string | null = null, version?: number) =>
    new DecideExtension(desk.db).execute(office, id, { granted, text }, version);
  const duty = async (id: string | undefined) =>
    (await desk.sql('select * from duty where id = $1', [id]))[0];
  const decisionDuty = async (requestId: string) =>
    (await desk.sql(`select * from duty where kind = 'extension_decision' and subject = $1`, [requestId]))[0];

  it('granted, move the date, and both dates are kept', async () => {
    const [milestone] = work.milestones;
    const asked = await ask(milestone, '2023-11-20');
    expect(asked).toMatchObject({
      state: 'waiting',
      late: false,
      warnings: ['asked_at_short_notice'],
      dueOn: '2023-11-03',
    });
    expect(await decisionDuty(asked.id)).toMatchObject({
      state: 'open',
      due_on: '2023-11-08',
      post_id: office.postId,
    });
    expect(await outcome(ask(milestone, '2023-11-21'))).toBe('extension_pending');
    expect(await decide(asked.id, true, null, 1)).toMatchObject({
      state: 'granted',
      newOn: '2023-11-20',
      version: 2,
    });
    expect(await duty(milestone)).toMatchObject({
      original_on: '2023-11-03',
      due_on: '2023-11-20',
      version: 2,
      extended_times: 1,
    });
    expect(await decisionDuty(asked.id)).toMatchObject({ state: 'met' });
    expect(await outcome(decide(asked.id, true))).toBe('extension_decided');
    expect(await outcome(ask(milestone, '2023-12-01'))).toBe('extension_limit');
    expect(await desk.events(work.id)).toEqual(
      expect.arrayContaining(['extension_requested', 'extension_decided', 'duty_moved']),
    );
  });

  it('refused with words, leave the date, and may be asked again', async () => {
    const [milestone] = work.milestones;
    const { id } = await ask(milestone, '2023-11-20');
    expect(await outcome(decide(id, false))).toBe('reason_required');
    expect(await decide(id, false, '不同意')).toMatchObject({ state: 'refused' });
    expect(await duty(milestone)).toMatchObject({ due_on: '2023-11-03', version: 1 });
    expect(await decisionDuty(id)).toMatchObject({ state: 'met' });
    expect(await outcome(ask(milestone, '2023-11-20'))).toBe('accepted');
  });

  it('after the date are taken, recorded as late', async () => {
    await desk.at('2023-11-06T10:00+08:00');
    const asked = await ask(work.milestones[0], '2023-11-20');
    expect(asked).toMatchObject({ late: true, warnings: ['asked_after_the_date'] });
  });

  it('for a promised date are not the office’s to grant, only to refuse', async () => {
    const { id } = await ask(work.promised, '2024-01-31');
    expect(await outcome(decide(id, true))).toBe('extension_authority');
    expect(await decide(id, false, '不同意')).toMatchObject({ state: 'refused' });
    const [row] = await desk.sql('select due_on, original_due_on from commitment where id = $1', [work.id]);
    expect(row).toEqual({ due_on: '2023-12-31', original_due_on: '2023-12-31' });
  });

  it('are not there for another department', async () => {
    const { id } = await ask(work.milestones[0], '2023-11-20');
    const other = new DecideExtension(desk.db).execute(desk.world.actor('other.head'), id, { granted: true });
    expect(await outcome(other)).toBe('not_found');
    expect(await outcome(ask(office.postId, '2023-11-20'))).toBe('not_found');
  });
});
