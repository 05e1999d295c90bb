import { DomainError } from '../error';
import { calendarDate, period } from '../schedule/calendar-date';
import { actor, commitment, id, outcome, target } from './commitment.fixture';
import { registerCommitment, type RegistrationFacts, type RegistrationInput } from './register';

const office = { actor: actor('government_office') };
const facts = (given: Partial<RegistrationFacts> = {}): RegistrationFacts => ({
  programme: { year: 2023, state: 'adopted' },
  commitment: commitment({ state: 'adopted', leadDepartmentId: null }),
  targets: [target()],
  identicalTo: null,
  countDifferences: [],
  ...given,
});
const input = (given: Partial<RegistrationInput> = {}): RegistrationInput => ({
  multiYear: false,
  targets: [],
  milestones: [],
  ...given,
});
const t1 = target().id;

describe('registerCommitment', () => {
  it('fills what is empty and draws the straight line', () => {
    const registered = registerCommitment(
      facts({ targets: [target({ basis: null })] }),
      input({
        targets: [{ targetId: t1, basis: '验收合格' }],
        milestones: [{ title: '开工', dueOn: calendarDate('2023-06-30') }],
      }),
      office,
    );
    expect(registered.next).toMatchObject({
      state: 'registered',
      dueOn: '2023-12-31',
      originalDueOn: '2023-12-31',
    });
    expect(registered.targets[0]).toMatchObject({
      basis: '验收合格',
      value: '300',
      curve: { isDefault: true },
    });
    expect(registered.targets[0]?.curve?.points).toHaveLength(12);
    expect(registered.targets[0]?.curve?.points.at(-1)).toEqual({ period: '2023-12', value: '300' });
    expect(registered.events.map(({ kind }) => kind)).toEqual(['commitment_registered', 'state_changed']);
  });

  it('registers a commitment with milestones alone (ruling 29)', () => {
    const milestones = [{ title: '启用', dueOn: calendarDate('2023-09-30') }];
    expect(registerCommitment(facts({ targets: [] }), input({ milestones }), office).milestones).toEqual(
      milestones,
    );
  });

  it('plans no curve for a rate, a capacity, or a level to be kept', () => {
    const targets = [
      target({ kind: 'policy_rate' }),
      target({ kind: 'capacity' }),
      target({ comparator: 'lte' }),
    ];
    expect(registerCommitment(facts({ targets }), input(), office).targets.map(({ curve }) => curve)).toEqual(
      [null, null, null],
    );
  });

  const all = target({ comparator: 'all', value: null, kind: 'coverage', what: '全区家庭' });
  it.each<[string, string, Partial<RegistrationFacts>, Partial<RegistrationInput>]>([
    ['complete', 'accepted', {}, {}],
    ['draft programme', 'programme_not_adopted', { programme: { year: 2023, state: 'draft' } }, {}],
    ['identical item', 'identical_item_unsettled', { identicalTo: '3' }, {}],
    [
      'counts differ',
      'declared_count_differs',
      { countDifferences: [{ category: 1, declared: 5, actual: 4 }] },
      {},
    ],
    ['no criterion', 'registration_incomplete', { targets: [target({ basis: null })] }, {}],
    ['all without denominator', 'registration_incomplete', { targets: [all] }, {}],
    [
      'all with a denominator',
      'accepted',
      { targets: [all] },
      { targets: [{ targetId: t1, denominator: '4210' }] },
    ],
    [
      'all with a reason',
      'accepted',
      { targets: [all] },
      { targets: [{ targetId: t1, noTargetReason: '底数未核清' }] },
    ],
    ['no target at all', 'registration_incomplete', { targets: [] }, {}],
    [
      'no date',
      'registration_incomplete',
      { commitment: commitment({ state: 'adopted', dueOn: null, originalDueOn: null }) },
      {},
    ],
    [
      'a printed basis changed',
      'printed_part_frozen',
      {},
      { targets: [{ targetId: t1, basis: '开工即算' }] },
    ],
    [
      'a date past the year',
      'request_invalid',
      { commitment: commitment({ state: 'adopted', dueOn: null, originalDueOn: null }) },
      { dueOn: calendarDate('2024-03-31') },
    ],
    ['a printed date changed', 'printed_part_frozen', {}, { dueOn: calendarDate('2024-06-30') }],
    [
      'a curve that falls',
      'request_invalid',
      {},
      {
        targets: [
          {
            targetId: t1,
            points: [
              { period: period('2023-11'), value: '310' },
              { period: period('2023-12'), value: '300' },
            ],
          },
        ],
      },
    ],
    [
      'a figure with its unit',
      'request_invalid',
      { targets: [all] },
      { targets: [{ targetId: t1, denominator: '4210户' }] },
    ],
    [
      'a milestone next year',
      'request_invalid',
      {},
      { milestones: [{ title: '启用', dueOn: calendarDate('2024-01-05') }] },
    ],
    ['twice', 'transition_not_allowed', { commitment: commitment({ state: 'registered' }) }, {}],
  ])('%s: %s', (_, code, given, more) => {
    expect(outcome(() => registerCommitment(facts(given), input(more), office))).toBe(code);
  });

  it('names all that is missing', () => {
    try {
      registerCommitment(
        facts({ targets: [target({ basis: null }), { ...all, id: id('t2') }] }),
        input(),
        office,
      );
    } catch (error) {
      expect(error instanceof DomainError && error.params.missing).toBe('basis:电梯, denominator:全区家庭');
    }
    expect.assertions(1);
  });
});
