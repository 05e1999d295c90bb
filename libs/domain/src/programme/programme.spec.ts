import { actor, commitment, id, outcome, resolution, today } from '../commitment/commitment.fixture';
import { calendarDate } from '../schedule/calendar-date';
import { adoptProgramme } from './adopt';
import { countDifferences, settleCountDifference, unsettled } from './count-differences';
import { identicalItems, mergeItems, type PrintedItem } from './identical-items';
import { checkImport, requireImportable, type ImportDocument, type ImportItem } from './import-items';
import type { Programme } from './programme';
import { confirmResolution, recordResolution, withdrawResolution } from './resolution';

const programme = (given: Partial<Programme> = {}): Programme => ({
  jurisdictionId: id('j'),
  id: id('p'),
  name: '区办实事',
  year: 2023,
  state: 'draft',
  declaredItems: 36,
  declaredFundsYuan: '7981000000',
  resolutionId: null,
  adoptedOn: null,
  policyVersion: 1,
  version: 1,
  ...given,
});
const item = (given: Partial<ImportItem> = {}): ImportItem => ({
  number: '1',
  category: 1,
  title: '就业扩容',
  ...given,
});
const lift = { what: '电梯', value: '300', unit: '部', comparator: 'eq', kind: 'delivery' };
const document = (...items: ImportItem[]): ImportDocument => ({
  categories: [{ number: 1, name: '社会保障' }],
  items,
});

describe('checkImport', () => {
  it.each<[string, ImportItem[], string[]]>([
    ['clean', [item({ targets: [lift], dueOn: '2023-12-31' })], []],
    ['number twice', [item(), item()], ['/items/1/number item_number_repeated']],
    ['unknown category', [item({ category: 9 })], ['/items/0/category category_unknown']],
    ['no such day', [item({ dueOn: '2023-02-30' })], ['/items/0/dueOn date_invalid']],
    ['another year', [item({ dueOn: '2024-01-01' })], ['/items/0/dueOn deadline_outside_year']],
    [
      'a unit in the figure',
      [item({ targets: [{ ...lift, value: '300部' }] })],
      ['/items/0/targets/0/value figure_invalid'],
    ],
    [
      'names over several lines, beside a printed wording that may have them',
      [
        item({
          title: '就业\n扩容',
          originalText: '一、\n二、',
          targets: [{ ...lift, what: '电\r\n梯', unit: '部\t' }],
        }),
      ],
      [
        '/items/0/title name_not_one_line',
        '/items/0/targets/0/what name_not_one_line',
        '/items/0/targets/0/unit name_not_one_line',
      ],
    ],
    [
      'wrong comparator and kind',
      [item({ targets: [{ ...lift, comparator: '约', kind: 'x' }] })],
      ['/items/0/targets/0/comparator field_invalid', '/items/0/targets/0/kind field_invalid'],
    ],
    [
      'a parent with targets',
      [item({ targets: [lift] }), item({ number: '1.1', parent: '1' })],
      ['/items/0/targets parent_has_targets'],
    ],
    ['an unknown parent', [item({ number: '1.1', parent: '7' })], ['/items/0/parent parent_unknown']],
    [
      'two levels',
      [item(), item({ number: '1.1', parent: '1' }), item({ number: '1.1.1', parent: '1.1' })],
      ['/items/2/parent parent_unknown'],
    ],
    [
      'every bad row among good ones',
      [item({ category: 9 }), item({ number: '2' }), item({ number: '3', dueOn: '2023-13-01', title: ' ' })],
      ['/items/0/category category_unknown', '/items/2/title field_invalid', '/items/2/dueOn date_invalid'],
    ],
  ])('%s', (_, items, faults) => {
    expect(checkImport(document(...items), 2023).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      faults,
    );
  });

  it('takes all or nothing, and nothing once adopted', () => {
    expect(outcome(() => requireImportable(programme(), document(item({ category: 9 }))))).toBe(
      'import_refused',
    );
    expect(outcome(() => requireImportable(programme({ state: 'adopted' }), document(item())))).toBe(
      'programme_already_adopted',
    );
    expect(outcome(() => requireImportable(programme(), document(item())))).toBe('accepted');
  });
});

describe('counts', () => {
  const facts = {
    declaredItems: 4,
    categories: [
      { number: 1, declaredCount: 2 },
      { number: 2, declaredCount: null },
      { number: 3, declaredCount: 1 },
    ],
    itemCategories: [1, 1, 2],
  };
  const differences = countDifferences(facts);
  it('names the total and each category that differs', () => {
    expect(differences).toEqual([
      { category: null, declared: 4, actual: 3 },
      { category: 3, declared: 1, actual: 0 },
    ]);
  });
  it('is settled for exactly these numbers, with a reason', () => {
    const by = { actor: actor('government_office'), reason: '第三类并入第二类' };
    const settled = differences.map((one) => settleCountDifference(id('p'), one, by).next);
    expect(unsettled(differences, settled)).toEqual([]);
    expect(unsettled([{ category: null, declared: 4, actual: 2 }], settled)).toHaveLength(1);
    expect(
      outcome(() =>
        settleCountDifference(id('p'), { category: null, declared: 1, actual: 2 }, { ...by, reason: ' ' }),
      ),
    ).toBe('reason_required');
  });
});

describe('identical items', () => {
  const printed = (number: string, given: Partial<PrintedItem> = {}): PrintedItem => ({
    id: id(number),
    number,
    originalText: null,
    mergedIntoId: null,
    targets: [{ what: '无障碍改造', value: null, unit: '户', comparator: 'all', kind: 'coverage' }],
    ...given,
  });
  it.each<[string, PrintedItem[], string[]]>([
    ['the same targets', [printed('3'), printed('4')], ['3=4']],
    ['another text', [printed('3', { originalText: '甲' }), printed('4', { originalText: '乙' })], []],
    [
      'text broken differently',
      [printed('3', { originalText: '全区 家庭' }), printed('4', { originalText: '全区\n家庭' })],
      ['3=4'],
    ],
    ['settled', [printed('3'), printed('4', { mergedIntoId: id('3') })], []],
    ['nothing printed', [printed('10', { targets: [] }), printed('11', { targets: [] })], []],
  ])('%s', (_, items, pairs) => {
    expect(identicalItems(items).map(({ first, second }) => `${first.number}=${second.number}`)).toEqual(
      pairs,
    );
  });

  it('merges the second into the first', () => {
    const by = { actor: actor('government_office'), reason: '逐字相同' };
    const [third, fourth] = ['3', '4'].map((number) =>
      commitment({ id: id(number), number, state: 'adopted' }),
    ) as [ReturnType<typeof commitment>, ReturnType<typeof commitment>];
    expect(mergeItems(third, fourth, by)).toMatchObject({
      next: { mergedIntoId: '3' },
      event: { kind: 'items_merged', number: '4', intoNumber: '3' },
    });
    expect(outcome(() => mergeItems(third, { ...fourth, state: 'registered' }, by))).toBe(
      'printed_part_frozen',
    );
    expect(outcome(() => mergeItems(third, third, by))).toBe('printed_part_frozen');
    expect(outcome(() => mergeItems(third, fourth, { ...by, reason: '' }))).toBe('reason_required');
  });
});

describe('resolutions and adoption', () => {
  const congress = actor('congress_monitor');
  const office = { actor: actor('government_office'), today };
  const adopting = resolution({ effect: 'adopt', commitmentId: null });
  const items = { items: 36, targets: 103, differences: [] };

  it('adopts by a confirmed resolution', () => {
    const { next, event } = adoptProgramme(programme(), items, { actor: congress, resolution: adopting });
    expect(next).toEqual({ state: 'adopted', resolutionId: 'res', adoptedOn: '2023-11-10' });
    expect(event).toMatchObject({ kind: 'programme_adopted', items: 36, targets: 103 });
  });

  it.each([
    [
      'adopted twice',
      'programme_already_adopted',
      () => adoptProgramme(programme({ state: 'adopted' }), items, { actor: congress, resolution: adopting }),
    ],
    [
      'adopted unconfirmed',
      'resolution_required',
      () =>
        adoptProgramme(programme(), items, {
          actor: congress,
          resolution: { ...adopting, state: 'recorded' },
        }),
    ],
    [
      'adopted by the office',
      'role_refused',
      () => adoptProgramme(programme(), items, { actor: office.actor, resolution: adopting }),
    ],
    [
      'adopted empty',
      'import_refused',
      () => adoptProgramme(programme(), { ...items, items: 0 }, { actor: congress, resolution: adopting }),
    ],
    ['recorded', 'accepted', () => recordResolution(adopting, office)],
    [
      'recorded without a number',
      'resolution_required',
      () => recordResolution({ ...adopting, number: ' ' }, office),
    ],
    [
      'an extension without a date',
      'request_invalid',
      () => recordResolution(resolution({ dutyId: id('d') }), office),
    ],
    [
      'a day to come',
      'request_invalid',
      () => recordResolution({ ...adopting, date: calendarDate('2099-01-01') }, office),
    ],
    ['recorded by congress', 'role_refused', () => recordResolution(adopting, { actor: congress, today })],
    [
      'confirmed',
      'accepted',
      () => confirmResolution({ ...adopting, state: 'recorded' }, { actor: congress }),
    ],
    [
      'confirmed twice',
      'resolution_already_confirmed',
      () => confirmResolution(adopting, { actor: congress }),
    ],
    ['withdrawn', 'accepted', () => withdrawResolution({ ...adopting, state: 'recorded' }, office)],
    [
      'withdrawn by congress',
      'role_refused',
      () => withdrawResolution({ ...adopting, state: 'recorded' }, { actor: congress }),
    ],
    [
      'withdrawn after its confirmation',
      'resolution_already_confirmed',
      () => withdrawResolution(adopting, office),
    ],
    [
      'withdrawn twice',
      'resolution_withdrawn',
      () => withdrawResolution({ ...adopting, state: 'withdrawn' }, office),
    ],
    [
      'confirmed after its withdrawal',
      'resolution_withdrawn',
      () => confirmResolution({ ...adopting, state: 'withdrawn' }, { actor: congress }),
    ],
    [
      'confirmed by the office',
      'role_refused',
      () => confirmResolution({ ...adopting, state: 'recorded' }, office),
    ],
  ])('%s: %s', (_, code, rule) => expect(outcome(rule)).toBe(code));
});
