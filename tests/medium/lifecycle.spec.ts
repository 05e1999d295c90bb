import { AssignCommitment } from '@app/application/commitments/assign-commitment';
import { LiftWorsening } from '@app/application/commitments/lift-worsening';
import { RegisterCommitment } from '@app/application/commitments/register-commitment';
import { WorsenLight } from '@app/application/commitments/worsen-light';
import { WithdrawResolution } from '@app/application/resolutions/withdraw-resolution';
import { RequestExtension } from '@app/application/extensions/request-extension';
import { type Desk, openDesk, outcome } from '../support/desk';
import { lifts, ListOnItsWay, smallList } from '../support/list';

describe('an adopted item on its way through the offices', () => {
  let desk: Desk;
  let list: ListOnItsWay;

  beforeAll(async () => {
    desk = await openDesk('2023-01-16T10:00+08:00');
  });
  beforeEach(async () => {
    await desk.at('2023-01-16T10:00+08:00');
    list = new ListOnItsWay(desk);
    await list.imported(smallList);
    await list.resolved({ effect: 'adopt' });
  });
  afterAll(() => desk.close());

  const postOf = (login: 'office' | 'supervisor' | 'reporter' | 'other.reporter') =>
    desk.world.actor(login).postId;
  const refusalOf = (work: Promise<unknown>) => work.catch((error: unknown) => error);
  const inHand = async (number: string, milestones: { title: string; dueOn: string }[] = []) => {
    await list.registered(number, milestones);
    await list.assigned(number);
    return list.moved(number, 'acknowledge', 'reporter');
  };

  it('is not registered before everything is there, and is told what is missing', async () => {
    const { id, version } = await list.row('2');
    const register = (form: object, at = version, by = desk.world.actor('office')) =>
      new RegisterCommitment(desk.db).execute(
        by,
        id,
        { multiYear: false, targets: [], milestones: [], ...form },
        at,
      );
    expect(await refusalOf(register({}))).toMatchObject({
      code: 'registration_incomplete',
      params: { missing: 'dueOn, basis:数量' },
    });
    expect(await outcome(register({}, version - 1))).toBe('version_stale');
    expect(await outcome(register({}, version, desk.world.actor('supervisor')))).toBe('role_refused');
    expect(await outcome(register({}, version, desk.world.actor('admin')))).toBe('not_found');
    const twice = [1, 2].map(() => ({ title: '开工', dueOn: '2023-05-31' }));
    expect(await refusalOf(register({ milestones: twice }))).toMatchObject({
      faults: [{ pointer: '/milestones/1/title' }],
    });
  });

  it('is registered: filled, planned, its milestones owed by the government office', async () => {
    const registered = await list.registered('2', [{ title: '开工', dueOn: '2023-05-31' }]);
    const row = await list.row('2');
    expect(row).toMatchObject({
      state: 'registered',
      due_on: '2023-12-31',
      original_due_on: '2023-12-31',
      version: registered.version,
    });
    const [target] = await desk.sql('select * from target where commitment_id = $1', [row.id]);
    expect(target).toMatchObject({ basis: '验收合格并投用', curve: { isDefault: true } });
    expect(target.curve.points.at(-1)).toEqual({ period: '2023-12', value: '120' });
    expect(await list.duties('2')).toMatchObject([
      { kind: 'handling', subject: 'assign', post_id: postOf('supervisor') },
      { kind: 'milestone', subject: '开工', post_id: postOf('office') },
    ]);
    expect(await list.duties('2', 'met')).toMatchObject([{ subject: 'register' }]);
    expect(await desk.events(row.id)).toEqual([
      'duty_opened',
      'commitment_registered',
      'state_changed',
      'duty_met',
      'duty_opened',
      'duty_opened',
    ]);
  });

  it('is assigned: the post of the lead department owes the promised date and the milestones', async () => {
    await list.registered('1', [{ title: '开工', dueOn: '2023-05-31' }]);
    const { id, version } = await list.row('1');
    const assign = (form: object) =>
      new AssignCommitment(desk.db).execute(desk.world.actor('supervisor'), id, form, version);
    expect(await refusalOf(assign({}))).toMatchObject({
      code: 'assignment_incomplete',
      params: { missing: 'lead_department, responsible_post, leader_in_charge' },
    });
    const wrong = { leadDepartmentId: id };
    expect(await refusalOf(assign(wrong))).toMatchObject({ faults: [{ pointer: '/leadDepartmentId' }] });
    await list.assigned('1');
    expect(await list.duties('1')).toMatchObject([
      { kind: 'handling', subject: 'acknowledge', post_id: postOf('reporter') },
      { kind: 'milestone', post_id: postOf('reporter') },
      { kind: 'promised', due_on: '2023-12-31', post_id: postOf('reporter') },
    ]);
    const pending = await desk.sql(
      `select distinct r.post_id from reminder r join duty d on d.id = r.duty_id where d.commitment_id = $1 and d.kind = 'milestone' and r.state = 'pending'`,
      [id],
    );
    expect(pending).toEqual([{ post_id: postOf('reporter') }]);
  });

  it('is sent back as not ours once, with a reason, and keeps its reminders when it comes again', async () => {
    await list.registered('1', [{ title: '开工', dueOn: '2023-05-31' }]);
    await list.assigned('1');
    expect(await outcome(list.moved('1', 'not_ours', 'reporter'))).toBe('reason_required');
    expect(await outcome(list.moved('1', 'not_ours', 'other.reporter', '不属我局'))).toBe(
      'not_lead_department',
    );
    await list.moved('1', 'not_ours', 'reporter', '不属我局');
    expect(await list.row('1')).toMatchObject({
      state: 'registered',
      lead_department_id: null,
      not_ours_times: 1,
    });
    expect((await list.duties('1')).map(({ post_id }) => post_id)).toEqual([
      postOf('supervisor'),
      postOf('office'),
      postOf('office'),
    ]);
    await list.assigned('1');
    const [{ count }] = await desk.sql(
      `select count(*) from reminder r join duty d on d.id = r.duty_id
        where d.commitment_id = $1 and d.kind = 'promised' and r.state = 'pending' and r.post_id = $2`,
      [(await list.row('1')).id, postOf('reporter')],
    );
    expect(Number(count)).toBe(6);
    expect(await outcome(list.moved('1', 'not_ours', 'reporter', '还是不属我局'))).toBe('not_ours_once');
  });

  it('refuses a move that is recorded elsewhere, and says what is allowed', async () => {
    await inHand('1');
    expect(await outcome(list.moved('1', 'terminate', 'congress'))).toBe('resolution_required');
    expect(await outcome(list.moved('1', 'claim', 'head'))).toBe('transition_not_allowed');
    expect(await refusalOf(list.moved('1', 'acknowledge', 'reporter'))).toMatchObject({
      code: 'transition_not_allowed',
    });
    expect(await outcome(list.moved('3', 'acknowledge', 'reporter'))).toBe('parent_has_no_lifecycle');
    expect(await outcome(list.moved('1', 'carry_over', 'office'))).toBe('not_multi_year');
  });

  it('is suspended, resumed and terminated by confirmed resolutions only', async () => {
    await inHand('1');
    const { id } = await list.row('1');
    const decide = (effect: 'suspend' | 'resume' | 'terminate') =>
      list.resolved({ effect, commitmentId: id });
    const pending = async () =>
      Number(
        (
          await desk.sql(`select count(*) from reminder where commitment_id = $1 and state = 'pending'`, [id])
        )[0].count,
      );
    const before = await pending();
    const recorded = await list.recorded({ effect: 'suspend', commitmentId: id });
    expect(await list.row('1')).toMatchObject({ state: 'in_progress' });
    await list.confirmed(recorded.id);
    expect(await list.row('1')).toMatchObject({ state: 'suspended' });
    expect(await pending()).toBe(0);
    expect(await outcome(decide('suspend'))).toBe('transition_not_allowed');
    await decide('resume');
    expect(await list.row('1')).toMatchObject({ state: 'in_progress' });
    expect(await pending()).toBe(before);
    await decide('terminate');
    expect(await list.row('1')).toMatchObject({ state: 'terminated' });
    expect(await list.duties('1')).toEqual([]);
    const [{ light }] = await desk.sql('select light from commitment_standing where commitment_id = $1', [
      id,
    ]);
    expect(light).toBe('grey');
    expect((await desk.events(id)).filter((kind) => kind.startsWith('resolution'))).toHaveLength(6);
  });

  it('leaves nothing of a confirmation whose effect is refused', async () => {
    const { id } = await list.row('1');
    const first = await list.recorded({ effect: 'suspend', commitmentId: id });
    const recorded = await list.recorded({ effect: 'suspend', commitmentId: id });
    await list.confirmed(first.id);
    expect(await outcome(list.confirmed(recorded.id))).toBe('transition_not_allowed');
    const [row] = await desk.sql('select state from resolution where id = $1', [recorded.id]);
    expect(row).toEqual({ state: 'recorded' });
  });

  it('records no resolution that could not take effect', async () => {
    await inHand('1');
    const { id } = await list.row('1');
    const record = (form: Parameters<typeof list.recorded>[0]) =>
      outcome(list.recorded({ commitmentId: id, ...form }));
    expect(await record({ effect: 'resume' })).toBe('transition_not_allowed');
    expect(await record({ effect: 'extend', newOn: '2023-12-31' })).toBe('extension_not_later');
    expect(await record({ effect: 'extend', newOn: '2024-01-31' })).toBe('accepted');
    await list.resolved({ effect: 'terminate', commitmentId: id });
    expect(await record({ effect: 'suspend' })).toBe('transition_not_allowed');
    expect(await record({ effect: 'adjust', adjustment: { title: '改名' } })).toBe('transition_not_allowed');
    expect(await record({ effect: 'extend', newOn: '2024-02-29' })).toBe('duty_not_open');
  });

  it('has a resolution withdrawn that nobody has confirmed, and the trail says both', async () => {
    const { id } = await list.row('1');
    const recorded = await list.recorded({ effect: 'suspend', commitmentId: id });
    const withdraw = (by: 'office' | 'congress', version: number) =>
      new WithdrawResolution(desk.db).execute(desk.world.actor(by), recorded.id, version);
    expect(await outcome(withdraw('congress', 9))).toBe('role_refused');
    expect(await outcome(withdraw('office', 9))).toBe('version_stale');
    expect(await withdraw('office', recorded.version)).toMatchObject({ state: 'withdrawn', version: 2 });
    const [row] = await desk.sql('select state, version from resolution where id = $1', [recorded.id]);
    expect(row).toEqual({ state: 'withdrawn', version: 2 });
    expect((await desk.events(id)).slice(-2)).toEqual(['resolution_recorded', 'resolution_withdrawn']);
    expect(await outcome(list.confirmed(recorded.id))).toBe('resolution_withdrawn');
    expect(await outcome(withdraw('office', 2))).toBe('resolution_withdrawn');
    expect(await list.row('1')).toMatchObject({ state: 'adopted' });
  });

  it('moves its promised date by resolution: both dates stay, and the request that waited is settled', async () => {
    await inHand('1');
    const { id } = await list.row('1');
    const [promised] = (await list.duties('1')).filter(({ kind }) => kind === 'promised');
    const asked = await new RequestExtension(desk.db).execute(desk.world.actor('head'), id, {
      dutyId: promised.id,
      newOn: '2024-01-31',
      reasonCode: 'site_or_relocation',
      text: '征迁未完',
    });
    await list.resolved({ effect: 'extend', commitmentId: id, newOn: '2024-03-31' });
    expect(await list.row('1')).toMatchObject({ original_due_on: '2023-12-31', due_on: '2024-03-31' });
    const [moved] = (await list.duties('1')).filter(({ kind }) => kind === 'promised');
    expect(moved).toMatchObject({
      original_on: '2023-12-31',
      due_on: '2024-03-31',
      version: 2,
      extended_times: 1,
    });
    const [request] = await desk.sql('select * from extension_request where id = $1', [asked.id]);
    expect(request).toMatchObject({ state: 'granted', new_on: '2024-03-31' });
    expect(await outcome(list.resolved({ effect: 'extend', commitmentId: id, newOn: '2024-02-29' }))).toBe(
      'extension_not_later',
    );
    await list.resolved({ effect: 'extend', commitmentId: id, newOn: '2024-04-30' });
    expect(await list.row('1')).toMatchObject({ due_on: '2024-04-30' });
  });

  it('is adjusted by resolution, before and after in the trail, the plan made anew', async () => {
    await inHand('1');
    const { id } = await list.row('1');
    const [target] = await desk.sql('select id from target where commitment_id = $1', [id]);
    const adjustment = { title: '加装电梯（调整）', values: [{ targetId: target.id, value: '240' }] };
    const wrong = { values: [{ targetId: id, value: '240' }] };
    expect(await outcome(list.recorded({ effect: 'adjust', commitmentId: id, adjustment: wrong }))).toBe(
      'target_unknown',
    );
    await list.resolved({ effect: 'adjust', commitmentId: id, adjustment });
    expect(await list.row('1')).toMatchObject({ title: '加装电梯（调整）' });
    const [adjusted] = await desk.sql('select value, curve from target where id = $1', [target.id]);
    expect(Number(adjusted.value)).toBe(240);
    expect(adjusted.curve.points.at(-1)).toEqual({ period: '2023-12', value: '240' });
    const [event] = await desk.sql(
      `select body::jsonb -> 'facts' -> 'changes' as changes from event where commitment_id = $1 and kind = 'commitment_adjusted'`,
      [id],
    );
    expect(event.changes).toEqual({
      title: { before: '加装电梯', after: '加装电梯（调整）' },
      'value:数量': { before: '300', after: '240' },
    });
  });

  it('has its light made worse and lifted again, each with a reason', async () => {
    await inHand('1');
    const { id, version } = await list.row('1');
    const supervisor = desk.world.actor('supervisor');
    const light = async () =>
      (await desk.sql('select light from commitment_standing where commitment_id = $1', [id]))[0].light;
    const worsen = (shade: 'yellow' | 'red', reason = '现场停工', at = version) =>
      new WorsenLight(desk.db).execute(supervisor, id, { light: shade, reason }, at);
    const before = await light();
    expect(await outcome(worsen('red', ' '))).toBe('reason_required');
    const worse = await worsen('red');
    expect(await light()).toBe('red');
    expect(await outcome(worsen('yellow', '好些了', worse.version))).toBe('light_only_worse');
    await new LiftWorsening(desk.db).execute(supervisor, id, '已复工', worse.version);
    expect(await light()).toBe(before);
    expect((await desk.events(id)).slice(-2)).toEqual(['light_worsened', 'light_worsening_lifted']);
  });

  it('takes targets of every shape through registration', async () => {
    const own = new ListOnItsWay(desk);
    await own.imported({
      ...smallList,
      items: [{ number: '1', category: 1, title: '政策', targets: [{ ...lifts('1'), kind: 'policy_rate' }] }],
      declaredItems: 1,
      categories: [{ number: 1, name: '保障' }],
    });
    await own.resolved({ effect: 'adopt' });
    expect(await own.registered('1')).toMatchObject({ state: 'registered' });
  });
});
