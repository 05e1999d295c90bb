import { handlersOf } from '../../apps/worker/src/delivery/ring';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { onEachQueue } from '../support/queues';
import { startWorker, type TestWorker } from '../support/worker';

/** A milestone due on Thursday 30 November is reminded of on the 16th, 23rd and 29th, ten, five and one working days before. */
onEachQueue('delivery in the inbox', ({ redisUrl }) => {
  let desk: Desk;
  let workers: readonly TestWorker[];
  let work: WorkInHand;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    workers = [
      await startWorker(desk.database, { REDIS_URL: redisUrl }),
      await startWorker(desk.database, { REDIS_URL: redisUrl }),
    ];
  });
  beforeEach(async () => {
    await desk.at('2023-11-01T10:00+08:00');
    work = await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
  });
  afterAll(async () => {
    for (const worker of workers) await worker.close();
    await desk.close();
  });

  const reminders = () =>
    desk.sql(`select * from reminder where duty_id = $1 and channel = 'in_app' order by due_at`, [
      work.milestones[0],
    ]);
  const notices = () =>
    desk.sql(
      `select n.* from notice n join reminder r on r.key = n.reminder_key where r.duty_id = $1 order by n.due_at`,
      [work.milestones[0]],
    );
  const deliverAll = () => Promise.all(workers.map(({ deliverInApp }) => deliverInApp.run()));

  it('happens exactly once, run twice and by two workers at once', async () => {
    await desk.at('2023-11-16T09:00:01+08:00');
    await deliverAll();
    await deliverAll();
    const [notice, ...more] = await notices();
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ level: 0, person_id: desk.world.actor('reporter').personId });
    expect((await reminders()).map(({ state }) => state)).toEqual(['sent', 'pending', 'pending']);
  });

  it('is not early, whatever an alarm says', async () => {
    await desk.at('2023-11-16T08:59:30+08:00');
    const { jurisdictionId } = desk.world;
    const [worker] = workers;
    const { deliver } = handlersOf(worker!);
    await deliver({ jurisdictionId });
    expect(await notices()).toEqual([]);
  });

  it('by an alarm that rings twice is one notice', async () => {
    await desk.at('2023-11-16T09:00:01+08:00');
    const { jurisdictionId } = desk.world;
    for (const worker of workers) {
      const { deliver } = handlersOf(worker);
      await Promise.all([deliver({ jurisdictionId }), deliver({ jurisdictionId })]);
    }
    expect(await notices()).toHaveLength(1);
  });

  it('after downtime sends each that depends on time alone, with its own date', async () => {
    await desk.at('2023-11-27T14:00+08:00');
    await deliverAll();
    const rows = await reminders();
    expect(rows.map(({ state }) => state)).toEqual(['sent', 'sent', 'pending']);
    expect(rows.map(({ due_at }) => due_at.slice(0, 10))).toEqual(['2023-11-16', '2023-11-23', '2023-11-29']);
    expect(rows[0].sent_at.slice(0, 10)).toBe('2023-11-27');
  });

  it('of a vacant post goes to the head of its department', async () => {
    const { postId } = desk.world.actor('reporter');
    await desk.sql('update post_holding set until = app_now() where post_id = $1', [postId]);
    await desk.at('2023-11-16T09:00:01+08:00');
    await deliverAll();
    await desk.sql('update post_holding set until = null where post_id = $1', [postId]);
    expect((await notices()).map(({ person_id }) => person_id)).toEqual([desk.world.actor('head').personId]);
  });
});
