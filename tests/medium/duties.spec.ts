import { cancelDuty, meetDuty, passDuty } from '@app/application/upkeep/duties';
import { loadSituation, type Situation } from '@app/application/upkeep/situation';
import type { DutyRow } from '@app/db/schemas/commitment.schema';
import type { Tx } from '@app/db/tx';
import { calendarDate } from '@app/domain';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';

describe('a duty that is settled', () => {
  let desk: Desk;
  let work: WorkInHand;

  beforeEach(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    work = await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
  });
  afterEach(() => desk.close());

  const actor = () => desk.world.actor('supervisor');
  const within = (act: (tx: Tx, of: Situation, duty: DutyRow) => Promise<unknown>) =>
    desk.db.transaction(actor(), async (tx) => {
      const of = await loadSituation(tx, work.id);
      await act(
        tx,
        of,
        of.duties.find(({ id }) => id === work.milestones[0])!,
      );
    });
  const row = async () => {
    const [duty] = await desk.sql('select state, met_on, post_id from duty where id = $1', [
      work.milestones[0],
    ]);
    const [{ pending }] = await desk.sql(
      `select count(*)::int as pending from reminder where duty_id = $1 and state = 'pending'`,
      [work.milestones[0]],
    );
    return { ...duty, pending };
  };

  it('is not settled again, nor given to another post', async () => {
    await within((tx, _, duty) => meetDuty(tx, actor(), duty, calendarDate('2023-11-01')));
    const once = await row();
    expect(once).toMatchObject({ state: 'met', met_on: '2023-11-01', pending: 0 });
    const events = await desk.events(work.id);
    await desk.at('2023-11-02T10:00+08:00');
    await within((tx, _, duty) => meetDuty(tx, actor(), duty));
    await within((tx, _, duty) => cancelDuty(tx, actor(), duty, 'suspended'));
    await within((tx, of, duty) => passDuty(tx, of, duty, desk.world.actor('other.reporter').postId));
    expect(await row()).toEqual(once);
    expect(await desk.events(work.id)).toEqual(events);
  });
});
