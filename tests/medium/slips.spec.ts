import { AcceptPromise } from '@app/application/slips/accept-promise';
import { AcknowledgeSlip } from '@app/application/slips/acknowledge-slip';
import { IssueSlip, type SlipForm } from '@app/application/slips/issue-slip';
import { ReleaseSlip } from '@app/application/slips/release-slip';
import { ReplySlip } from '@app/application/slips/reply-slip';
import { SignSlipReply } from '@app/application/slips/sign-slip-reply';
import { SlipsRead } from '@app/db/reads/slips.read';
import { type Actor, asId } from '@app/domain';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk, outcome } from '../support/desk';

describe('slips by hand and their answers', () => {
  let desk: Desk;
  let work: WorkInHand;
  let reporter: Actor;
  let head: Actor;
  let supervisor: Actor;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    reporter = desk.world.actor('reporter');
    head = desk.world.actor('head');
    supervisor = desk.world.actor('supervisor');
  });
  beforeEach(async () => {
    await desk.at('2023-11-01T10:00+08:00');
    work = await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
  });
  afterAll(() => desk.close());

  const issue = (form: Partial<SlipForm> = {}) =>
    new IssueSlip(desk.db).execute(supervisor, work.id, { level: 1, reason: '进度滞后', ...form });
  const reply = (id: string, actor: Actor, given: { text?: string; promisedOn?: string } = {}) =>
    new ReplySlip(desk.db).execute(actor, id, { text: '已增派人员', ...given });
  const replyDuty = async (id: string) =>
    (await desk.sql(`select * from duty where kind = 'slip_reply' and subject = $1`, [id]))[0];

  it('go out at once, numbered, to the inbox of whom their level reaches', async () => {
    const slip = await issue({ mendBy: '2023-11-20' });
    expect(slip).toMatchObject({ state: 'open', level: 1, replyBy: '2023-11-06', mendBy: '2023-11-20' });
    expect(slip.number).toMatch(/督催〔2023〕\d+号$/);
    const [row] = await desk.sql('select * from slip where id = $1', [slip.id]);
    expect(row).toMatchObject({ by_hand: true, matter: `behind:${work.id}`, delivered_on: '2023-11-01' });
    const told = await desk.sql('select person_id from notice where slip_id = $1', [slip.id]);
    const expected = [reporter, head, desk.world.actor('leader')].map(({ personId }) => personId);
    expect(told.map((one) => one.person_id).sort()).toEqual(expected.sort());
    expect(await replyDuty(slip.id)).toMatchObject({ state: 'open', due_on: '2023-11-06' });
    expect(await desk.events(work.id)).toEqual(expect.arrayContaining(['slip_issued', 'slip_delivered']));
  });

  it('have one open slip a matter: a lower one is escalated, the same level is refused', async () => {
    const first = await issue({ level: 2 });
    expect(await outcome(issue({ level: 2 }))).toBe('slip_matter_open');
    expect(await outcome(issue({ level: 1 }))).toBe('slip_matter_open');
    const higher = await issue({ level: 4 });
    const rows = await desk.sql('select id, state from slip where commitment_id = $1 order by level', [
      work.id,
    ]);
    expect(rows).toEqual([
      { id: first.id, state: 'escalated' },
      { id: higher.id, state: 'open' },
    ]);
    expect(await outcome(issue({ dutyId: work.milestones[0]!, level: 1 }))).toBe('accepted');
    expect(await outcome(issue({ reason: ' ', dutyId: work.promised }))).toBe('reason_required');
  });

  it('are acknowledged and answered; the answer meets the duty below level 3', async () => {
    const { id } = await issue();
    const acknowledge = new AcknowledgeSlip(desk.db);
    expect(await acknowledge.execute(reporter, id)).toMatchObject({
      acknowledgedAt: expect.any(String),
      version: 2,
    });
    expect(await acknowledge.execute(head, id)).toMatchObject({ version: 2 });
    expect(await reply(id, reporter)).toMatchObject({ reply: { signed: false, promisedOn: null } });
    expect(await replyDuty(id)).toMatchObject({ state: 'met' });
    expect(await outcome(reply(id, head))).toBe('slip_answered');
    expect(await desk.events(work.id)).toEqual(expect.arrayContaining(['slip_acknowledged', 'slip_replied']));
  });

  it('say whether a reply needs the signature, as the policy in force does', async () => {
    const { id } = await issue({ level: 1 });
    const slips = new SlipsRead(desk.db);
    expect(await slips.one(supervisor, asId(id))).toMatchObject({ level: 1, needsSignature: false });
    await desk.sql(
      `update policy set body = jsonb_set(body, '{levels}', (select jsonb_agg(jsonb_set(l, '{signed}', 'true')) from jsonb_array_elements(body->'levels') l))`,
    );
    expect(await slips.one(supervisor, asId(id))).toMatchObject({ level: 1, needsSignature: true });
    await desk.sql(
      `update policy set body = jsonb_set(body, '{levels}', (select jsonb_agg(jsonb_set(l, '{signed}', to_jsonb((l->>'level')::int >= 3))) from jsonb_array_elements(body->'levels') l))`,
    );
    expect(await slips.one(supervisor, asId(id))).toMatchObject({ level: 1, needsSignature: false });
  });

  it('from level 3 are answered only when the head has signed', async () => {
    const { id } = await issue({ level: 3 });
    const slip = await new SlipsRead(desk.db).one(supervisor, asId(id));
    expect(slip).toMatchObject({ level: 3, needsSignature: true });
    await reply(id, reporter, { promisedOn: '2023-11-20' });
    expect(await replyDuty(id)).toMatchObject({ state: 'open' });
    const acceptPromise = new AcceptPromise(desk.db);
    expect(await outcome(acceptPromise.execute(supervisor, id))).toBe('slip_signature_required');
    const sign = new SignSlipReply(desk.db);
    expect(await outcome(sign.execute(reporter, id))).toBe('role_refused');
    expect(await sign.execute(head, id)).toMatchObject({ reply: { signed: true } });
    expect(await replyDuty(id)).toMatchObject({ state: 'met' });
    const promise = await acceptPromise.execute(supervisor, id);
    expect(promise).toMatchObject({ reply: { promisedOn: '2023-11-20', acceptedOn: '2023-11-01' } });
    expect(await outcome(acceptPromise.execute(supervisor, id))).toBe('slip_no_promise');
    expect(await desk.events(work.id)).toContain('slip_promise_accepted');
  });

  it('are released by hand with a note, and may be issued anew', async () => {
    const { id } = await issue();
    const release = new ReleaseSlip(desk.db);
    expect(await outcome(release.execute(supervisor, id, { note: '' }))).toBe('reason_required');
    expect(await outcome(release.execute(head, id, { note: '已改' }))).toBe('role_refused');
    expect(await outcome(release.execute(supervisor, id, { note: '已改' }, 9))).toBe('version_stale');
    expect(await release.execute(supervisor, id, { note: '已改' }, 1)).toMatchObject({ state: 'released' });
    expect(await replyDuty(id)).toMatchObject({ state: 'met' });
    expect(await outcome(reply(id, reporter))).toBe('slip_not_open');
    expect(await outcome(issue())).toBe('accepted');
  });

  it('about one duty may follow a released one of their level', async () => {
    const dutyId = work.milestones[0]!;
    const { id } = await issue({ dutyId });
    await new ReleaseSlip(desk.db).execute(supervisor, id, { note: '已改' });
    expect(await outcome(issue({ dutyId }))).toBe('accepted');
  });
});
