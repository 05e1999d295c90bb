import { AcceptReport } from '@app/application/progress/accept-report';
import { SubmitProgressReport } from '@app/application/progress/submit-progress-report';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { startWorker, type TestWorker } from '../support/worker';

describe('the sweep', () => {
  let desk: Desk;
  let workers: readonly TestWorker[];

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    workers = [await startWorker(desk.database), await startWorker(desk.database)];
  });
  beforeEach(() => desk.at('2023-11-01T10:00+08:00'));
  afterAll(async () => {
    for (const worker of workers) await worker.close();
    await desk.close();
  });

  const late = () => workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-10' }] });
  const slipsOf = (work: WorkInHand) =>
    desk.sql('select * from slip where duty_id = $1 order by level', [work.milestones[0]]);
  const schedule = async (work: WorkInHand) =>
    (await desk.sql('select * from commitment_schedule where commitment_id = $1', [work.id]))[0];
  const sweepAll = () => Promise.all(workers.map(({ sweepDue }) => sweepDue.run()));

  it('issues the first rung once, however many workers sweep at once and again', async () => {
    const works = [await late(), await late(), await late()];
    await desk.at('2023-11-14T09:00:01+08:00');
    await sweepAll();
    await sweepAll();
    for (const work of works) {
      const [slip, ...more] = await slipsOf(work);
      expect(more).toEqual([]);
      expect(slip).toMatchObject({ level: 1, state: 'open', by_hand: false, delivered_on: '2023-11-14' });
      const notices = await desk.sql('select person_id from notice where slip_id = $1', [slip.id]);
      expect(notices).toHaveLength(3);
      const issued = (await desk.events(work.id)).filter((kind) => kind === 'slip_issued');
      expect(issued.length).toBe(
        (await desk.sql('select from slip where commitment_id = $1', [work.id])).length,
      );
      expect((await schedule(work)).next_check_at > new Date('2023-11-14T01:00:01Z').toISOString()).toBe(
        true,
      );
    }
  });

  it('does nothing before the moment', async () => {
    const work = await late();
    await desk.at('2023-11-13T08:59:50+08:00');
    await sweepAll();
    expect(await slipsOf(work)).toEqual([]);
  });

  it('after downtime issues what depends on time alone, dated when due and when sent', async () => {
    const work = await late();
    await desk.at('2023-11-28T10:00+08:00');
    await sweepAll();
    const [slip, ...more] = await slipsOf(work);
    expect(more).toEqual([]);
    expect(slip.due_at < '2023-11-15').toBe(true);
    expect(slip).toMatchObject({ level: 1, delivered_on: '2023-11-28' });
  });

  it('waits for the next working morning where it comes back on a day off', async () => {
    const work = await late();
    await desk.at('2023-11-18T10:00+08:00');
    await sweepAll();
    expect(await slipsOf(work)).toEqual([]);
    expect((await schedule(work)).next_check_at).toBe('2023-11-20T00:30:00.000Z');
    await desk.at('2023-11-20T08:30:01+08:00');
    await sweepAll();
    expect(await slipsOf(work)).toMatchObject([{ level: 1, delivered_on: '2023-11-20' }]);
  });

  it('never sends a rung that was overtaken while nobody swept, and keeps it with both moments', async () => {
    const work = await workInHand(desk, { dueOn: '2023-11-10' });
    const supervisor = desk.world.actor('supervisor');
    const form = {
      period: '2023-10',
      figures: [{ targetId: work.targetId, claimed: '300' }],
      narrative: '完成',
    };
    const report = await new SubmitProgressReport(desk.db).execute(
      desk.world.actor('reporter'),
      work.id,
      form,
    );
    await desk.at('2023-11-14T10:00+08:00');
    await new AcceptReport(desk.db).execute(supervisor, report.id, {});
    await sweepAll();
    const slips = await desk.sql(
      `select level from slip where commitment_id = $1 and matter like 'duty:%'
      and duty_id in (select id from duty where kind = 'review')`,
      [work.id],
    );
    expect(slips).toEqual([]);
    const kept = await desk.sql(
      `select state, due_at, cancelled_at, cancel_reason, sent_at from reminder
      where commitment_id = $1 and cancel_reason = 'overtaken'`,
      [work.id],
    );
    expect(kept).toEqual([
      {
        state: 'cancelled',
        due_at: '2023-11-09T01:00:00.000Z',
        cancelled_at: expect.stringMatching(/^2023-11-14T02:00/),
        cancel_reason: 'overtaken',
        sent_at: null,
      },
    ]);
    expect(await desk.events(work.id)).toContain('reminder_cancelled');
  });

  it('is not held up by a commitment that cannot be looked at, which waits longer each time', async () => {
    const broken = await late();
    const sound = await late();
    await desk.at('2023-11-14T09:00:01+08:00');
    await desk.sql('delete from policy where programme_id = $1', [broken.programmeId]);
    await sweepAll();
    expect(await slipsOf(sound)).toHaveLength(1);
    expect(await slipsOf(broken)).toEqual([]);
    expect(await schedule(broken)).toMatchObject({ failures: 1 });
    await desk.at('2023-11-14T09:01:05+08:00');
    await sweepAll();
    const { failures, next_check_at } = await schedule(broken);
    expect(failures).toBe(2);
    expect(Date.parse(next_check_at) - Date.parse('2023-11-14T01:01:05Z')).toBeGreaterThan(110_000);
  });
});
