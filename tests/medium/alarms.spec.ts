import Redis from 'ioredis';
import { AlarmClock } from '@app/platform/queue/alarm-clock';
import { rebuildQueue } from '../../apps/worker/src/delivery/rebuild-queue.command';
import { handlersOf, setAlarms } from '../../apps/worker/src/delivery/ring';
import { DueRead } from '@app/db/reads/due.read';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { until } from '../support/until';
import { onEachQueue } from '../support/queues';
import { startWorker, type TestWorker } from '../support/worker';

describe('a queue that is away', () => {
  it.each([
    ['redis', { REDIS_URL: 'redis://127.0.0.1:1' }],
    ['postgres', { QUEUE_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }],
  ])('costs a caller a moment and no more (%s)', async (_backend, place) => {
    let faults = 0;
    const clock = new AlarmClock(place, () => faults++);
    const started = performance.now();
    await clock.set([{ name: 'mail', id: 'x', data: { jurisdictionId: 'x' }, delayMs: 0 }]);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(faults).toBeGreaterThan(0);
    await clock.close();
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

onEachQueue('alarms', ({ redisUrl }) => {
  let desk: Desk;
  let worker: TestWorker;
  let work: WorkInHand;

  beforeEach(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    worker = await startWorker(desk.database, { REDIS_URL: redisUrl });
    await worker.clock.clear();
    work = await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
  });
  afterEach(async () => {
    await worker.close();
    await desk.close();
  });

  const notices = () =>
    desk.sql('select n.id from notice n join reminder r on r.key = n.reminder_key where r.duty_id = $1', [
      work.milestones[0],
    ]);
  /** As an operator would, behind the back of the house. */
  const flush = async () => {
    if (!redisUrl) return void (await worker.clock.clear());
    const redis = new Redis(redisUrl);
    await redis.flushdb();
    redis.disconnect();
  };
  const listen = () => worker.clock.listen(2, handlersOf(worker));

  it('ring when their moment has come, and the notice is there without a sweep', async () => {
    await desk.at('2023-11-16T08:59:59.500+08:00');
    expect(await setAlarms(worker.app.get(DueRead), worker.clock)).toBe(2);
    expect(await setAlarms(worker.app.get(DueRead), worker.clock)).toBe(2);
    listen();
    await until(async () => (await notices()).length === 1);
    expect(worker.counters.get('queue_failures')).toBe(0);
  });

  it('that ring early do nothing, and may be set again', async () => {
    const { jurisdictionId } = desk.world;
    const alarm = { name: 'deliver', id: 'early', data: { jurisdictionId }, delayMs: 0 } as const;
    let rung = 0;
    const handlers = handlersOf(worker);
    worker.clock.listen(1, {
      ...handlers,
      deliver: async (data) => {
        await handlers.deliver(data);
        rung++;
      },
    });
    await worker.clock.set([alarm]);
    await until(async () => rung === 1);
    expect(await notices()).toEqual([]);
    await desk.at('2023-11-16T09:00:01+08:00');
    await until(async () => {
      await worker.clock.set([alarm]);
      return (await notices()).length === 1;
    });
  });

  it('are set anew after a flush, for twenty thousand that are pending, and ring', async () => {
    await desk.sql(
      `insert into reminder select (jsonb_populate_record(r, jsonb_build_object('key', r.key || ':' || n,
              'due_at', timestamptz '2023-11-16T09:00+08:00' + interval '1 second' * (n % 600)))).*
         from reminder r, generate_series(1, 20000) n
        where r.key = (select key from reminder where duty_id = $1 and channel = 'in_app' order by due_at limit 1)`,
      [work.milestones[0]],
    );
    await desk.at('2023-11-16T08:59:57+08:00');
    const alarms = await rebuildQueue(worker.app);
    expect(alarms).toBeGreaterThan(600);
    await flush();
    expect((await worker.clock.look()).depth).toMatchObject({ delayed: 0 });
    expect(await rebuildQueue(worker.app)).toBe(alarms);
    expect((await worker.clock.look()).depth).toMatchObject({ delayed: alarms });
    listen();
    await until(async () => (await notices()).length > 33, 10_000);
  });

  it('can all be lost and rebuilt from the database', async () => {
    await desk.at('2023-11-16T08:50+08:00');
    await setAlarms(worker.app.get(DueRead), worker.clock);
    await worker.clock.clear();
    expect(await rebuildQueue(worker.app)).toBe(2);
    expect(await rebuildQueue(worker.app)).toBe(2);
  });
});
