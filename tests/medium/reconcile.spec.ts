import { ReconcileJurisdiction } from '@app/application/reconcile/reconcile-jurisdiction';
import { reconcileAll } from '../../apps/worker/src/reconcile/command';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { startWorker, type TestWorker } from '../support/worker';

describe('reconciling', () => {
  let desk: Desk;
  let worker: TestWorker;
  let work: WorkInHand;

  beforeEach(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    worker = await startWorker(desk.database);
    work = await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
  });
  afterEach(async () => {
    await worker.close();
    await desk.close();
  });

  const run = (mode: 'repair' | 'verify') =>
    worker.app.get(ReconcileJurisdiction).execute(desk.world.jurisdictionId, mode);
  const kinds = async (mode: 'repair' | 'verify') => (await run(mode)).map(({ kind }) => kind);
  const journal = async () =>
    (
      await desk.sql(`select body::jsonb -> 'facts' as facts from event where kind = 'reminders_reprojected'`)
    ).map(({ facts }) => facts);

  it('finds nothing where nothing is wrong, on every day of the ladder', async () => {
    for (const moment of ['2023-11-01T10:00+08:00', '2023-11-16T09:30+08:00', '2024-01-20T12:00+08:00']) {
      await desk.at(moment);
      await worker.sweepDue.run();
      await worker.deliverInApp.run();
      expect(await run('verify')).toEqual([]);
    }
  });

  it('finds a deleted reminder, puts it back and says so in the trail', async () => {
    const [row] = await desk.sql(
      `delete from reminder where duty_id = $1 and rung = '0-5' and channel = 'in_app' returning *`,
      [work.milestones[0]],
    );
    expect(await run('verify')).toEqual([
      { kind: 'reminder_missing', commitmentId: work.id, what: row.key, stands: null, expected: row.due_at },
    ]);
    expect(await journal()).toEqual([]);
    expect(await kinds('repair')).toEqual(['reminder_missing']);
    expect((await desk.sql('select * from reminder where key = $1', [row.key]))[0]).toEqual(row);
    expect(await journal()).toEqual([
      expect.objectContaining({
        cause: 'reconcile',
        moved: [{ key: row.key, before: null, after: row.due_at }],
      }),
    ]);
    expect(await run('repair')).toEqual([]);
    expect(await journal()).toHaveLength(1);
  });

  it('finds a wrong time, one too many, and a look that would never come', async () => {
    await desk.sql(
      `update reminder set due_at = due_at + interval '1 day' where duty_id = $1 and rung = '0-1' and channel = 'mail'`,
      [work.milestones[0]],
    );
    await desk.sql(`update duty set state = 'met', met_on = '2023-11-01' where id = $1`, [work.promised]);
    await desk.sql('update commitment_schedule set next_check_at = null where commitment_id = $1', [work.id]);
    const found = await kinds('verify');
    expect(new Set(found)).toEqual(new Set(['reminder_at_wrong_time', 'reminder_extra', 'check_too_late']));
    await run('repair');
    await worker.sweepDue.run();
    expect(await run('verify')).toEqual([]);
    const extra = await desk.sql('select distinct state, cancel_reason from reminder where duty_id = $1', [
      work.promised,
    ]);
    expect(extra).toEqual([{ state: 'cancelled', cancel_reason: 'reconciled' }]);
  });

  it('finds a slip that nobody was told of, and has it told', async () => {
    await desk.at('2023-12-05T09:00:01+08:00');
    await worker.sweepDue.run();
    const before = await desk.sql(
      'select reminder_key, person_id from notice where slip_id is not null order by 1, 2',
    );
    expect(before.length).toBeGreaterThan(0);
    await desk.sql('delete from notice where slip_id is not null');
    expect(new Set(await kinds('repair'))).toEqual(new Set(['slip_untold']));
    await worker.deliverInApp.run();
    expect(
      await desk.sql('select reminder_key, person_id from notice where slip_id is not null order by 1, 2'),
    ).toEqual(before);
    expect(await run('verify')).toEqual([]);
  });

  it('as a command says what it found, and fails only where it was asked to verify', async () => {
    await desk.sql(`delete from reminder where duty_id = $1 and rung = '0-5'`, [work.milestones[0]]);
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    expect(await reconcileAll(worker.app, 'verify', say)).toBe(1);
    expect(said).toHaveLength(3);
    expect(said.at(-1)).toMatch(/^2 differences/);
    expect(await reconcileAll(worker.app, 'repair', say)).toBe(0);
    expect(await reconcileAll(worker.app, 'verify', say)).toBe(0);
  });
});
