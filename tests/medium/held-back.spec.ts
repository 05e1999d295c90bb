import { OverrideCalendarDay } from '@app/application/calendar/override-calendar-day';
import { HealthRead } from '@app/db/reads/health.read';
import { calendarDate } from '@app/domain';
import { workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { startWorker, type TestWorker } from '../support/worker';
import { createWorld, type World } from '../support/world';

/** A milestone due on Thursday 30 November is reminded of on Thursday the 23rd at 09:00; the 25th is a Saturday. */
const MILESTONES = { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] };
/** More than the worker looks at at once. */
const MANY = 1_100;

describe('what comes due outside working hours', () => {
  let desk: Desk;
  let other: World;
  let worker: TestWorker;

  beforeEach(async () => {
    desk = await openDesk('2023-11-17T10:00+08:00');
    other = await createWorld(desk.database, 'b');
    worker = await startWorker(desk.database);
    await workInHand(desk, MILESTONES);
  });
  afterEach(async () => {
    await worker.close();
    await desk.close();
  });

  const deliver = async () => {
    await worker.sweepDue.run();
    await worker.deliverInApp.run();
    await worker.assembleMail.run();
  };
  const due = async () => (await new HealthRead(desk.db).late(0)).reminders;
  /** Reminders of that moment, as a jurisdiction with hundreds of items has them, over both channels. */
  const dueAt = (moment: string, jurisdictionId: string) =>
    desk.sql(
      `insert into reminder (jurisdiction_id, key, programme_id, commitment_id, level, rung, post_id, channel, due_at, title, body)
       select jurisdiction_id, key || n, programme_id, commitment_id, level, rung, post_id, channel, $1, title, body
         from reminder, generate_series(1, $3::int) n where jurisdiction_id = $2 and rung = '0-5' and due_at < '2023-11-24'`,
      [moment, jurisdictionId, MANY],
    );
  const states = (jurisdictionId: string) =>
    desk.sql(
      `select distinct state, held_until from reminder where jurisdiction_id = $1 and due_at <= app_now()`,
      [jurisdictionId],
    );
  const closed = (day: string, working: boolean, version: number) =>
    new OverrideCalendarDay(desk.db).execute(
      { date: calendarDate(day), working, name: '区定' },
      version,
      desk.world.actor('office'),
    );

  it('is not counted as late over the weekend, and goes on Monday', async () => {
    const { jurisdictionId } = desk.world;
    await dueAt('2023-11-25T10:00+08:00', jurisdictionId);
    await desk.at('2023-11-23T09:00:01+08:00');
    await deliver();
    await desk.at('2023-11-25T10:00:01+08:00');
    await deliver();
    expect(await due()).toBe(0);
    expect(await states(jurisdictionId)).toContainEqual({
      state: 'pending',
      held_until: '2023-11-27T00:30:00.000Z',
    });
    await desk.at('2023-11-27T08:30:00+08:00');
    expect(await due()).toBe(2 * MANY);
    await worker.deliverInApp.run();
    expect(await due()).toBe(MANY);
  });

  it('is counted where it should have gone on Friday', async () => {
    await dueAt('2023-11-24T16:00+08:00', desk.world.jurisdictionId);
    await desk.at('2023-11-25T10:00+08:00');
    expect(await due()).toBeGreaterThanOrEqual(2 * MANY);
  });

  it('in one jurisdiction keeps nobody waiting in another', async () => {
    await workInHand({ db: desk.db, world: other }, MILESTONES);
    await dueAt('2023-11-23T08:59+08:00', desk.world.jurisdictionId);
    await closed('2023-11-23', false, 1);
    await desk.at('2023-11-23T09:00:01+08:00');
    await worker.deliverInApp.run();
    expect(
      await desk.sql(
        `select state from reminder where jurisdiction_id = $1 and rung = '0-5' and channel = 'in_app' and due_at <= app_now()`,
        [other.jurisdictionId],
      ),
    ).toEqual([{ state: 'sent' }]);
    expect(
      await desk.sql(`select count(*)::int from notice where jurisdiction_id = $1`, [
        desk.world.jurisdictionId,
      ]),
    ).toEqual([{ count: 0 }]);
  });

  it('is looked at anew when the calendar changes', async () => {
    const { jurisdictionId } = desk.world;
    await dueAt('2023-11-25T10:00+08:00', jurisdictionId);
    await desk.at('2023-11-25T10:00:01+08:00');
    await deliver();
    await closed('2023-11-25', true, 1);
    await deliver();
    expect(await states(jurisdictionId)).not.toContainEqual(expect.objectContaining({ state: 'pending' }));
  });
});
