import { calendarDate as d, period } from './calendar-date';
import { judgeLight } from './light';
import { LightFacts, defaultLightRule as rule } from './light-facts';
import { facts, target } from './light.fixture';
import { nationalCalendar as calendar } from './national-calendar.fixture';
import { PACES, balance, pace } from './pace';

describe('pace', () => {
  const paceOf = (given: Partial<LightFacts>) =>
    pace(facts(given), judgeLight(facts(given), rule, calendar), rule);
  test.each<[string, Partial<LightFacts>, string | null]>([
    ['signed off', { state: 'closed' }, 'done'],
    ['all figures reached, not signed off', { targets: [target({ verified: '300' })] }, 'ahead'],
    ['five points ahead', { targets: [target({ verified: '285' })] }, 'ahead'],
    ['a little less', { targets: [target({ verified: '284.99' })] }, 'on_pace'],
    [
      'a third of a point, never rounded',
      { targets: [target({ value: '270', planned: '100', verified: '101' })] },
      'on_pace',
    ],
    [
      'ahead on one, on plan on the worst',
      { targets: [target({ verified: '300' }), target({ targetId: 't2' })] },
      'on_pace',
    ],
    ['ten points behind', { targets: [target({ verified: '240' })] }, 'behind'],
    ['overdue', { today: d('2024-01-01') }, 'behind'],
    [
      'only the report is late',
      { reportMissing: { period: period('2023-10'), dueOn: d('2023-11-06') } },
      'on_pace',
    ],
    ['carried over', { state: 'carried_over' }, 'behind'],
    ['not handed down', { targets: [], noTargetReason: '上级方案未下达' }, 'not_assigned'],
    ['常态化', { targets: [], noTargetReason: '常态化工作' }, 'no_target'],
    ['nothing judged yet', { comparedPeriod: null }, 'on_pace'],
    ['suspended', { state: 'suspended' }, 'no_target'],
    ['merged: counted in the other', { mergedInto: '3' }, null],
  ])('%s', (_, given, expected) => {
    expect(paceOf(given)).toBe(expected);
  });

  test('a printed balance says by how much it does not balance', () => {
    expect(balance([24, 9, 11], 45)).toEqual({ balanced: false, sum: 44, difference: 1 });
    expect(balance([14, 7, 26], 50)).toEqual({ balanced: false, sum: 47, difference: 3 });
    expect(balance([9, 2, 12, 10, 1, 1], 35)).toEqual({ balanced: true, sum: 35, difference: 0 });
    expect(PACES).toHaveLength(6);
  });
});
