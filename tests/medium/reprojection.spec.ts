import { OverrideCalendarDay } from '@app/application/calendar/override-calendar-day';
import { PreviewEscalation } from '@app/application/preview/preview-escalation';
import { PreviewRead } from '@app/db/reads/preview.read';
import { AdoptPolicy } from '@app/application/policies/adopt-policy';
import { calendarDate, DEFAULT_POLICY } from '@app/domain';
import { type Desk, openDesk } from '../support/desk';
import { ListOnItsWay, smallList } from '../support/list';

describe('a changed calendar and a changed policy', () => {
  let desk: Desk;
  let list: ListOnItsWay;
  let id: string;

  beforeEach(async () => {
    desk = await openDesk('2023-10-09T10:00+08:00');
    list = new ListOnItsWay(desk);
    await list.imported(smallList);
    await list.resolved({ effect: 'adopt' });
    await list.registered('1');
    await list.assigned('1');
    await list.moved('1', 'acknowledge', 'reporter');
    id = (await list.row('1')).id;
  });
  afterEach(() => desk.close());

  const pending = async (kind: string) =>
    (
      await desk.sql(
        `select r.rung, r.due_at, r.body from reminder r join duty d on d.id = r.duty_id
          where d.commitment_id = $1 and d.kind = $2 and r.state = 'pending' and r.channel = 'mail' order by r.due_at`,
        [id, kind],
      )
    ).map(({ rung, due_at }) => `${rung} ${new Date(due_at).toISOString()}`);
  const journal = async () =>
    (
      await desk.sql(
        `select body::jsonb -> 'facts' as facts from event where commitment_id = $1 and kind = 'reminders_reprojected' order by seq`,
        [id],
      )
    ).map(({ facts }) => facts);
  const override = (day: string, working: boolean, version: number) =>
    new OverrideCalendarDay(desk.db).execute(
      { date: calendarDate(day), working, name: '区定' },
      version,
      desk.world.actor('office'),
    );

  it('moves report days, limits and unsent reminders in place, old and new in the trail', async () => {
    const report = async () => (await list.duties('1')).find(({ kind }) => kind === 'report');
    const register = async () => (await list.duties('2')).find(({ subject }) => subject === 'register');
    expect(await report()).toMatchObject({ due_on: '2023-11-06', version: 1 });
    expect(await register()).toMatchObject({ due_on: '2023-10-23' });
    expect(await pending('report')).toEqual(['0-5 2023-10-30T01:00:00.000Z', '0-1 2023-11-03T01:00:00.000Z']);
    const [day, office] = [calendarDate('2023-11-06'), desk.world.actor('office')];
    const foreseen = await new OverrideCalendarDay(desk.db).foresee(day, false, office);
    expect(foreseen.moved).toContainEqual(
      expect.objectContaining({ kind: 'report', before: '2023-11-06', after: '2023-11-07' }),
    );
    expect(await report()).toMatchObject({ due_on: '2023-11-06' });
    expect((await override('2023-11-06', false, 1)).effect).toEqual(foreseen);
    expect(await report()).toMatchObject({ due_on: '2023-11-07', original_on: '2023-11-06', version: 1 });
    expect(await pending('report')).toEqual(['0-5 2023-10-30T01:00:00.000Z', '0-1 2023-11-03T01:00:00.000Z']);
    await override('2023-10-20', false, 2);
    expect(await register()).toMatchObject({ due_on: '2023-10-24', version: 1 });
    await override('2023-11-03', false, 3);
    expect(await pending('report')).toEqual(['0-5 2023-10-27T01:00:00.000Z', '0-1 2023-11-02T01:00:00.000Z']);
    expect(await desk.events(id)).toContain('duty_moved');
    const [moved] = (await journal()).slice(-1);
    expect(moved.cause).toBe('calendar:4');
    expect(moved.moved).toHaveLength(4);
    expect(moved.moved[0]).toMatchObject({
      before: '2023-10-30T01:00:00.000Z',
      after: '2023-10-27T01:00:00.000Z',
    });
  });

  it('gives a new version of the policy to what is unsent', async () => {
    expect(await pending('promised')).toEqual([
      '0-10 2023-12-18T01:00:00.000Z',
      '0-5 2023-12-25T01:00:00.000Z',
      '0-1 2023-12-29T01:00:00.000Z',
    ]);
    const { version, ...policy } = DEFAULT_POLICY;
    const duties = { ...policy.duties, promised: { ...policy.duties.promised, dueSoon: [15, 1] } };
    const adopted = await new AdoptPolicy(desk.db).execute(
      desk.world.actor('office'),
      list.programmeId,
      { policy: { ...policy, firesAt: '10:00', duties }, effectiveOn: '2023-12-20' },
      version,
    );
    expect(adopted).toMatchObject({ version: 2, effectiveOn: '2023-12-20' });
    expect(await pending('promised')).toEqual([
      '0-10 2023-12-18T01:00:00.000Z',
      '0-1 2023-12-29T02:00:00.000Z',
    ]);
    const preview = new PreviewEscalation(desk.db, new PreviewRead(desk.db));
    const [from, to] = [calendarDate('2023-12-15'), calendarDate('2023-12-29')];
    const { lines } = await preview.execute(desk.world.actor('office'), list.programmeId, from, to);
    const [promised] = (await list.duties('1')).filter(({ kind }) => kind === 'promised');
    const foreseen = lines.filter(({ matter, level }) => matter === `duty:${promised.id}` && level === 0);
    expect(foreseen.map(({ firesAt }) => firesAt)).toEqual([
      '2023-12-18T01:00:00.000Z',
      '2023-12-29T02:00:00.000Z',
    ]);
    const [{ next_check_at: next }] = await desk.sql(
      `select least(next_check_at, '2024-01-01') as next_check_at from commitment_schedule where commitment_id = $1`,
      [(await list.row('3.1')).id],
    );
    expect(new Date(next).getTime()).toBeLessThanOrEqual(Date.parse('2023-12-20T00:00+08:00'));
    const [entry] = await journal();
    expect(entry).toMatchObject({ cause: 'policy:2' });
  });
});
