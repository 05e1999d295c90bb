import { AcceptReport } from '@app/application/progress/accept-report';
import { CheckProgressReport } from '@app/application/progress/check-progress-report';
import { OpenReport } from '@app/application/progress/open-report';
import type { ReportForm } from '@app/application/progress/report-form';
import { ReturnReport } from '@app/application/progress/return-report';
import { SubmitProgressReport } from '@app/application/progress/submit-progress-report';
import { TakeBackReport } from '@app/application/progress/take-back-report';
import type { Actor } from '@app/domain';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk, outcome } from '../support/desk';

describe('progress reports', () => {
  let desk: Desk;
  let work: WorkInHand;
  let reporter: Actor;
  let supervisor: Actor;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    reporter = desk.world.actor('reporter');
    supervisor = desk.world.actor('supervisor');
  });
  beforeEach(async () => {
    await desk.at('2023-11-01T10:00+08:00');
    work = await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
  });
  afterAll(() => desk.close());

  const october = (claimed: string, given: Partial<ReportForm> = {}): ReportForm => ({
    period: '2023-10',
    figures: [{ targetId: work.targetId, claimed }],
    narrative: '进展正常',
    ...given,
  });
  const submit = (form: ReportForm, version?: number) =>
    new SubmitProgressReport(desk.db).execute(reporter, work.id, form, version);
  const accept = (id: string, version?: number, acceptance = {}) =>
    new AcceptReport(desk.db).execute(supervisor, id, acceptance, version);
  const duty = async (kind: string, subject: string) =>
    (
      await desk.sql('select * from duty where commitment_id = $1 and kind = $2 and subject = $3', [
        work.id,
        kind,
        subject,
      ])
    )[0];
  const light = async () =>
    (await desk.sql('select light from commitment_standing where commitment_id = $1', [work.id]))[0].light;

  it('go the straight line: filed, reduced, and the light changes', async () => {
    const before = await light();
    const filed = await submit(october('240'), 1);
    expect(filed).toMatchObject({
      state: 'waiting',
      late: false,
      questions: [],
      version: 1,
      commitmentVersion: 2,
    });
    expect(await duty('report', '2023-10')).toMatchObject({ state: 'met', met_on: '2023-11-01' });
    expect(await duty('review', filed.id)).toMatchObject({ state: 'open', due_on: '2023-11-08' });
    expect(await light()).toBe(before);

    const reduced = [{ targetId: work.targetId, verified: '150', reasonCode: 'short_count' }];
    const accepted = await accept(filed.id, 1, { reduced, text: '核减' });
    expect(accepted).toMatchObject({ state: 'accepted', version: 2, verdict: { light: 'red' } });
    expect(Number(accepted.verdict.gap)).toBeCloseTo(33.33, 1);
    const [row] = await desk.sql('select * from progress_report where id = $1', [filed.id]);
    expect(row).toMatchObject({
      state: 'accepted',
      figures: [{ claimed: '240', verified: '150' }],
      review: { reductions: [{ reasonCode: 'short_count' }] },
    });
    expect(await light()).toBe('red');
    expect(await duty('review', filed.id)).toMatchObject({ state: 'met' });
    expect(await desk.events(work.id)).toEqual(
      expect.arrayContaining(['progress_reported', 'duty_met', 'duty_opened', 'report_accepted']),
    );
  });

  it('meet the milestones they name on the day they were filed', async () => {
    const filed = await submit(october('250', { milestonesReached: [...work.milestones] }));
    await desk.at('2023-11-03T10:00+08:00');
    await accept(filed.id);
    expect(await duty('milestone', '主体完工')).toMatchObject({ state: 'met', met_on: '2023-11-01' });
  });

  it('ask about a figure that falls, and take it with a word', async () => {
    await accept((await submit(october('240'))).id);
    await desk.at('2023-11-27T10:00+08:00');
    const form: ReportForm = { ...october('200'), period: '2023-11' };
    const check = new CheckProgressReport(desk.db);
    expect(await check.execute(reporter, work.id, form)).toMatchObject({
      questions: [{ code: 'figure_falls' }],
    });
    expect(await outcome(submit(form))).toBe('figure_question_unanswered');
    const answers = [{ code: 'figure_falls' as const, targetId: work.targetId, text: '重复计数已剔除' }];
    expect(await outcome(submit({ ...form, answers }))).toBe('accepted');
  });

  it('repeat the last accepted figures in one step', async () => {
    expect(await outcome(submit({ period: '2023-10', sameAsLast: true }))).toBe('field_invalid');
    const filed = await submit(october('240'));
    await accept(filed.id, 1, {
      reduced: [{ targetId: work.targetId, verified: '230', reasonCode: 'short_count' }],
    });
    await desk.at('2023-11-27T10:00+08:00');
    const { id } = await submit({ period: '2023-11', sameAsLast: true });
    const [row] = await desk.sql('select figures, narrative from progress_report where id = $1', [id]);
    expect(row).toMatchObject({
      figures: [{ claimed: '230', verified: null }],
      narrative: expect.stringContaining('同上月'),
    });
  });

  it('wait one at a time, and a closed or a coming month takes none', async () => {
    expect(await outcome(submit({ ...october('260'), period: '2023-11' }))).toBe('report_not_open');
    expect(await outcome(submit({ ...october('260'), period: '2023-09' }))).toBe('report_not_open');
    const filed = await submit(october('240'));
    expect(await outcome(submit(october('241')))).toBe('report_already_pending');
    await accept(filed.id);
    expect(await outcome(submit(october('242')))).toBe('report_period_closed');
  });

  it('come back: returned, they are owed anew within three working days', async () => {
    const filed = await submit(october('240'));
    await desk.at('2023-11-02T10:00+08:00');
    const back = await new ReturnReport(desk.db).execute(
      supervisor,
      filed.id,
      { reasonCode: 'time_differs', text: '佐证不在本期' },
      1,
    );
    expect(back).toMatchObject({ state: 'returned', dueOn: '2023-11-07', version: 2 });
    expect(await duty('report', '2023-10')).toMatchObject({
      state: 'open',
      version: 2,
      due_on: '2023-11-07',
      original_on: '2023-11-06',
    });
    expect(await duty('review', filed.id)).toMatchObject({ state: 'met' });
    expect(await outcome(submit(october('241')))).toBe('accepted');
    expect(await desk.events(work.id)).toEqual(expect.arrayContaining(['report_returned', 'duty_moved']));
  });

  it('are taken back until a reviewer opens them', async () => {
    const takeBack = new TakeBackReport(desk.db);
    const first = await submit(october('240'));
    expect(await takeBack.execute(reporter, first.id)).toMatchObject({ state: 'taken_back' });
    expect(await duty('report', '2023-10')).toMatchObject({ state: 'open', due_on: '2023-11-06' });
    expect(await duty('review', first.id)).toMatchObject({ state: 'cancelled' });
    const second = await submit(october('240'));
    await new OpenReport(desk.db).execute(supervisor, second.id);
    expect(await outcome(takeBack.execute(reporter, second.id))).toBe('report_opened_by_reviewer');
    expect(await outcome(accept(second.id, 1))).toBe('version_stale');
    expect(await outcome(accept(second.id, 2))).toBe('accepted');
  });

  it('are refused for the role first, then for the version, then for the state', async () => {
    const filed = await submit(october('240'));
    const head = desk.world.actor('head');
    const twice = { targetId: work.targetId, verified: '1', reasonCode: 'short_count' };
    const by = (who: typeof head, version: number, reduced = [twice, twice]) =>
      outcome(new AcceptReport(desk.db).execute(who, filed.id, { reduced }, version));
    expect(await by(head, 9)).toBe('role_refused');
    expect(await outcome(new OpenReport(desk.db).execute(head, filed.id, 9))).toBe('role_refused');
    expect(await by(supervisor, 9)).toBe('version_stale');
    expect(await by(supervisor, 1)).toBe('target_repeated');
    expect(await by(supervisor, 1, [])).toBe('accepted');
    expect(await by(supervisor, 1)).toBe('version_stale');
    expect(await by(supervisor, 2)).toBe('report_not_pending');
  });

  it('are not reviewed by their author, in whatever post', async () => {
    const filed = await submit(october('240'));
    const inOtherPost = { ...supervisor, personId: reporter.personId };
    const refused = new AcceptReport(desk.db).execute(inOtherPost, filed.id, {});
    expect(await outcome(refused)).toBe('reviewer_is_author');
  });

  it('are not there for a department that has no part in them', async () => {
    const filed = await submit(october('240'));
    const other = desk.world.actor('other.reporter');
    expect(await outcome(new TakeBackReport(desk.db).execute(other, filed.id))).toBe('not_found');
    expect(await outcome(new SubmitProgressReport(desk.db).execute(other, work.id, october('1')))).toBe(
      'not_lead_department',
    );
    const admin = desk.world.actor('admin');
    expect(await outcome(new SubmitProgressReport(desk.db).execute(admin, work.id, october('1')))).toBe(
      'not_found',
    );
  });

  it('let exactly one of three win at one version', async () => {
    const three = await Promise.all(
      ['240', '241', '242'].map((claimed) => outcome(submit(october(claimed), 1))),
    );
    expect(three.sort()).toEqual(['accepted', 'version_stale', 'version_stale']);
    const rows = await desk.sql('select from progress_report where commitment_id = $1', [work.id]);
    expect(rows).toHaveLength(1);
  });
});
