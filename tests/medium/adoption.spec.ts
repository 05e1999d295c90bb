import { SettleCounts } from '@app/application/programmes/settle-counts';
import { MergeItems } from '@app/application/programmes/merge-items';
import { ImportItems } from '@app/application/programmes/import-items';
import { CreateProgramme } from '@app/application/programmes/create-programme';
import { DomainError } from '@app/domain';
import { type Desk, openDesk, outcome } from '../support/desk';
import { lifts, ListOnItsWay, smallList } from '../support/list';

describe('a published list on its way to adoption', () => {
  let desk: Desk;
  let list: ListOnItsWay;

  beforeAll(async () => {
    desk = await openDesk('2023-01-16T10:00+08:00');
  });
  beforeEach(() => {
    list = new ListOnItsWay(desk);
  });
  afterAll(() => desk.close());

  const office = () => desk.world.actor('office');
  const events = async () =>
    (await desk.sql('select kind from event where log_id = $1 order by seq', [list.programmeId])).map(
      ({ kind }) => kind,
    );

  it('is created once a year and name, by the government office, with its rule and policy', async () => {
    const create = new CreateProgramme(desk.db);
    const input = { name: '只此一份', year: 2023 };
    const { id } = await create.execute(office(), input);
    expect(await outcome(create.execute(office(), input))).toBe('programme_exists');
    expect(await outcome(create.execute(desk.world.actor('supervisor'), input))).toBe('role_refused');
    const [row] = await desk.sql(
      `select state, light_rule ->> 'yellowGapPoints' as yellow, p.version, effective_on
         from programme join policy p on programme_id = id where id = $1`,
      [id],
    );
    expect(row).toEqual({ state: 'draft', yellow: '10', version: 1, effective_on: '2023-01-16' });
  });

  it('is imported whole, leaves and parents in the printed order', async () => {
    expect(await list.imported(smallList)).toMatchObject({
      categories: 2,
      items: 3,
      leaves: 4,
      targets: 4,
      differences: [],
      identical: [],
      version: 2,
    });
    const rows = await desk.sql(
      `select c.number, c.position, c.is_leaf, c.state, p.number as parent, s.light from commitment c
         left join commitment p on p.id = c.parent_id left join commitment_standing s on s.commitment_id = c.id
        where c.programme_id = $1 order by c.position`,
      [list.programmeId],
    );
    expect(rows.map((row) => [row.number, row.position, row.is_leaf, row.parent, row.light])).toEqual([
      ['1', 1, true, null, 'grey'],
      ['2', 2, true, null, 'grey'],
      ['3', 3, false, null, null],
      ['3.1', 4, true, '3', 'grey'],
      ['3.2', 5, true, '3', 'grey'],
    ]);
    expect(await events()).toEqual(['programme_created', 'items_imported']);
    const again = new ImportItems(desk.db).execute(office(), list.programmeId, smallList);
    expect(await outcome(again)).toBe('import_refused');
  });

  it('is refused whole where one row is bad, and says which', async () => {
    const items = smallList.items.map((item) =>
      item.number === '2' ? { ...item, category: 9, dueOn: '2023-02-30', targets: [lifts('120处')] } : item,
    );
    const refused = await list.imported({ ...smallList, items }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DomainError);
    expect((refused as DomainError).faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/items/1/category category_unknown',
      '/items/1/dueOn date_invalid',
      '/items/1/targets/0/value figure_invalid',
    ]);
    const [{ count }] = await desk.sql(
      `select (select count(*) from commitment where programme_id = $1) + (select count(*) from category where programme_id = $1) as count`,
      [list.programmeId],
    );
    expect(Number(count)).toBe(0);
    expect(await events()).toEqual(['programme_created']);
  });

  it('is adopted by a recorded and confirmed resolution, and frozen by it', async () => {
    await list.imported(smallList);
    const recorded = await list.recorded({ effect: 'adopt' });
    expect(await list.row('1')).toMatchObject({ state_since: null });
    await list.confirmed(recorded.id);
    const [programme] = await desk.sql('select * from programme where id = $1', [list.programmeId]);
    expect(programme).toMatchObject({
      state: 'adopted',
      adopted_on: '2023-01-12',
      resolution_id: recorded.id,
    });
    expect(await list.duties('1')).toMatchObject([
      { kind: 'handling', subject: 'register', due_on: '2023-02-02', post_id: office().postId },
    ]);
    expect(await list.duties('3')).toEqual([]);
    expect(await outcome(list.confirmed(recorded.id))).toBe('resolution_already_confirmed');
    expect(await outcome(list.recorded({ effect: 'adopt' }))).toBe('programme_already_adopted');
    const more = { ...smallList, items: [{ number: '4', category: 1, title: '迟到的一件' }] };
    expect(await outcome(new ImportItems(desk.db).execute(office(), list.programmeId, more))).toBe(
      'programme_already_adopted',
    );
    expect((await events()).filter((kind) => !kind.startsWith('duty'))).toEqual([
      'programme_created',
      'items_imported',
      'resolution_recorded',
      'resolution_confirmed',
      'programme_adopted',
    ]);
  });

  it('has differing counts settled, with a reason, before anything is registered', async () => {
    expect(await list.imported({ ...smallList, declaredItems: 4 })).toMatchObject({
      differences: [{ category: null, declared: 4, actual: 3 }],
    });
    await list.resolved({ effect: 'adopt' });
    expect(await outcome(list.registered('1'))).toBe('declared_count_differs');
    const settle = (category: number | null, reason: string) =>
      new SettleCounts(desk.db).execute(office(), list.programmeId, { category, reason });
    expect(await outcome(settle(null, ' '))).toBe('reason_required');
    expect(await outcome(settle(1, '无'))).toBe('no_count_difference');
    expect(await settle(null, '第4件与第3件合并印发')).toMatchObject({ declared: 4, actual: 3 });
    expect(await outcome(settle(null, '再来'))).toBe('no_count_difference');
    expect(await list.registered('1')).toMatchObject({ state: 'registered' });
  });

  describe('with two items that print the same', () => {
    const [one, two, ...rest] = smallList.items;
    const twins = { ...smallList, items: [one!, { ...two!, targets: one!.targets! }, ...rest] };
    const rule = async (ruling: 'merge' | 'keep_apart') =>
      new MergeItems(desk.db).execute(office(), list.programmeId, {
        firstId: (await list.row('1')).id,
        secondId: (await list.row('2')).id,
        ruling,
        reason: '逐字相同',
      });

    beforeEach(async () => {
      expect(await list.imported(twins)).toMatchObject({ identical: [{ first: '1', second: '2' }] });
      await list.resolved({ effect: 'adopt' });
      expect(await outcome(list.registered('1'))).toBe('identical_item_unsettled');
    });

    it('lets the second go with the first', async () => {
      await rule('merge');
      expect(await list.duties('2')).toEqual([]);
      await list.registered('1');
      await list.assigned('1');
      await list.moved('1', 'acknowledge', 'reporter');
      const second = await list.row('2');
      expect(second).toMatchObject({ state: 'in_progress', merged_into_id: (await list.row('1')).id });
      expect(await desk.events(second.id)).toEqual([
        'duty_opened',
        'items_merged',
        'duty_cancelled',
        'state_changed',
        'state_changed',
        'state_changed',
      ]);
      expect(await outcome(list.registered('2'))).toBe('transition_not_allowed');
    });

    it('keeps them apart where that is ruled', async () => {
      await rule('keep_apart');
      expect(await list.registered('1')).toMatchObject({ state: 'registered' });
      expect(await list.registered('2')).toMatchObject({ state: 'registered' });
      expect(await events()).toContain('items_kept_apart');
    });
  });
});
