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
