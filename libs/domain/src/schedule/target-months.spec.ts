import type { Target } from '../commitment/target';
import { asId } from '../id';
import { period } from './calendar-date';
import { defaultLightRule } from './light-facts';
import { monthsOf, targetMonths } from './target-months';

const elevators: Target = {
  id: asId('t1'),
  commitmentId: asId('c1'),
  position: 1,
  what: '加装电梯',
  value: '300',
  unit: '部',
  comparator: 'eq',
  kind: 'delivery',
  basis: '以投用为准',
  stockOrFlow: 'flow',
  denominator: null,
  noTargetReason: null,
  stage: null,
  curve: {
    points: [
      { period: period('2023-10'), value: '270' },
      { period: period('2023-12'), value: '300' },
    ],
    isDefault: false,
  },
};
const october = {
  period: period('2023-10'),
  figures: [{ targetId: asId<Target['id']>('t1'), claimed: '231', verified: '174', issuedState: null }],
};
const at = (target: Target, month: string) =>
  targetMonths(target, [october], 2023, defaultLightRule).find((one) => one.period === month);

describe('targetMonths', () => {
  it('has the twelve months of the year', () => {
    expect(monthsOf(2023)).toHaveLength(12);
    expect(targetMonths(elevators, [], 2023, defaultLightRule).map((one) => one.period)).toEqual(
      monthsOf(2023),
    );
  });

  it('sets the accepted month against its plan as the light does', () => {
    expect(at(elevators, '2023-10')).toMatchObject({
      planned: '270',
      claimed: '231',
      verified: '174',
      plannedRate: '90.0',
      verifiedRate: '58.0',
      gap: '32.0',
    });
  });

  it('has a plan and no fact in a month without an accepted report', () => {
    const none = { verified: null, verifiedRate: null, gap: null };
    expect(at(elevators, '2023-12')).toMatchObject({ planned: '300', plannedRate: '100.0', ...none });
    expect(at(elevators, '2023-01')).toMatchObject({ planned: '0', plannedRate: '0.0', ...none });
  });

  it('knows no percentage of a promised rate', () => {
    const rate: Target = { ...elevators, kind: 'policy_rate' };
    expect(at(rate, '2023-10')).toMatchObject({ plannedRate: null, verifiedRate: null, gap: null });
  });
});
