import { ClaimCompletion } from '@app/application/claims/claim-completion';
import { RecordVerification, type VerificationRecord } from '@app/application/claims/record-verification';
import { ReturnClaim } from '@app/application/claims/return-claim';
import { TakeBackClaim } from '@app/application/claims/take-back-claim';
import { AcceptReport } from '@app/application/progress/accept-report';
import { SubmitProgressReport } from '@app/application/progress/submit-progress-report';
import type { Actor } from '@app/domain';
import { move, type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk, outcome } from '../support/desk';

const PASSED: VerificationRecord = {
  result: 'passed',
  checkedOn: '2023-11-09',
  team: 3,
  sampled: 4,
  passed: 4,
  stage: 'in_use',
  objectionsSettled: true,
};

describe('completion claims', () => {
  let desk: Desk;
  let work: WorkInHand;
  let head: Actor;
  let supervisor: Actor;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    head = desk.world.actor('head');
    supervisor = desk.world.actor('supervisor');
  });
  beforeEach(async () => {
    await desk.at('2023-11-01T10:00+08:00');
    work = await workInHand(desk, { dueOn: '2023-11-05' });
    const form = {
      period: '2023-10',
      figures: [{ targetId: work.targetId, claimed: '300' }],
      narrative: '全部完成',
    };
    const report = await new SubmitProgressReport(desk.db).execute(
      desk.world.actor('reporter'),
      work.id,
      form,
    );
    await new AcceptReport(desk.db).execute(supervisor, report.id, {});
    await desk.at('2023-11-02T10:00+08:00');
  });
  afterAll(() => desk.close());

  const claim = () => new ClaimCompletion(desk.db).execute(head, work.id, { text: '申请销号' });
  const toFieldCheck = async () => {
    await move(desk, supervisor, work.id, 'accept_for_review');
    await move(desk, supervisor, work.id, 'send_to_field_check');
  };
  const promised = async () => (await desk.sql('select * from duty where id = $1', [work.promised]))[0];

  it('hold the reminders of what they claim, and let those still to come go on after a return', async () => {
    const later = await workInHand(desk, { dueOn: '2023-12-29', number: '23' });
    const states = async () =>
      (
        await desk.sql(`select distinct state, cancel_reason from reminder where duty_id = $1`, [
          later.promised,
        ])
      ).map(({ state, cancel_reason }) => [state, cancel_reason]);
    const form = {
      period: '2023-10',
      figures: [{ targetId: later.targetId, claimed: '300' }],
      narrative: '完成',
    };
    const report = await new SubmitProgressReport(desk.db).execute(
      desk.world.actor('reporter'),
      later.id,
      form,
    );
    await new AcceptReport(desk.db).execute(supervisor, report.id, {});
    expect(await states()).toEqual([['pending', null]]);
    const claimed = await new ClaimCompletion(desk.db).execute(head, later.id, { text: '' });
    expect(await states()).toEqual([['cancelled', 'claimed']]);
    await move(desk, supervisor, later.id, 'accept_for_review');
    await new ReturnClaim(desk.db).execute(supervisor, claimed.id, {
      reasonCode: 'short_count',
      text: '再数',
    });
    expect(await states()).toEqual([['pending', null]]);
  });

  it('lead through the field check to the close, and the promise is kept on the day of the claim', async () => {
    const claimed = await claim();
    expect(claimed).toMatchObject({ state: 'waiting', commitmentState: 'claimed', version: 1 });
    await toFieldCheck();
    await desk.at('2023-11-10T10:00+08:00');
    const closed = await new RecordVerification(desk.db).execute(supervisor, claimed.id, PASSED, 1);
    expect(closed).toMatchObject({ state: 'accepted', commitmentState: 'closed', version: 2 });
    expect(await promised()).toMatchObject({ state: 'met', met_on: '2023-11-02' });
    const [standing] = await desk.sql('select light from commitment_standing where commitment_id = $1', [
      work.id,
    ]);
    expect(standing).toEqual({ light: 'blue' });
    const [row] = await desk.sql('select * from completion_claim where id = $1', [claimed.id]);
    expect(row).toMatchObject({ verification: { result: 'passed', team: 3 } });
    expect(await desk.events(work.id)).toEqual(
      expect.arrayContaining(['completion_claimed', 'verification_recorded', 'state_changed']),
    );
    const open = await desk.sql(`select kind from duty where commitment_id = $1 and state = 'open'`, [
      work.id,
    ]);
    expect(open).toEqual([]);
  });

  it('come back from a failed check with what is to be mended', async () => {
    const { id } = await claim();
    await toFieldCheck();
    await desk.at('2023-11-10T10:00+08:00');
    const failed: VerificationRecord = {
      ...PASSED,
      result: 'failed',
      passed: 3,
      reasonCode: 'not_in_use',
      text: '一部未投用',
    };
    const record = new RecordVerification(desk.db);
    expect(await outcome(record.execute(supervisor, id, { ...failed, result: 'passed' }))).toBe(
      'verification_incomplete',
    );
    expect(await record.execute(supervisor, id, failed)).toMatchObject({
      state: 'returned',
      commitmentState: 'returned',
    });
    const [row] = await desk.sql('select resumed_on from commitment where id = $1', [work.id]);
    expect(row).toEqual({ resumed_on: '2023-11-10' });
    expect(await promised()).toMatchObject({ state: 'open' });
  });

  it('are returned under review with a reason code', async () => {
    const { id } = await claim();
    const give = (reasonCode: string, version?: number) =>
      new ReturnClaim(desk.db).execute(supervisor, id, { reasonCode, text: '口径不符' }, version);
    expect(await outcome(give('basis_differs'))).toBe('transition_not_allowed');
    await move(desk, supervisor, work.id, 'accept_for_review');
    expect(await outcome(give('no such code'))).toBe('reason_code_required');
    expect(await outcome(give('basis_differs', 7))).toBe('version_stale');
    expect(await give('basis_differs', 1)).toMatchObject({ state: 'returned', commitmentState: 'returned' });
    expect(await desk.events(work.id)).toContain('claim_returned');
  });

  it('are taken back before review opens', async () => {
    const { id } = await claim();
    const back = await new TakeBackClaim(desk.db).execute(head, id);
    expect(back).toMatchObject({ state: 'taken_back', commitmentState: 'in_progress' });
    expect(await outcome(claim())).toBe('accepted');
  });

  it('are the head’s, and not of the one who filed the last report', async () => {
    const { db, world } = desk;
    const claims = new ClaimCompletion(db);
    expect(await outcome(claims.execute(world.actor('reporter'), work.id, {}))).toBe('role_refused');
    const both = { ...head, personId: world.actor('reporter').personId };
    expect(await outcome(claims.execute(both, work.id, {}))).toBe('claimant_is_reporter');
    expect(await outcome(claims.execute(head, work.id, {}, 99))).toBe('version_stale');
  });
});
