import type { AcceptedFigures, Target } from '../commitment/target';
import { asId } from '../id';
import { calendarDate, period } from '../schedule/calendar-date';
import { targetOutlook } from './outlook';

const target: Target = {
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
  curve: null,
};
const accepted = (...values: string[]): AcceptedFigures[] =>
  values.map((verified, i) => ({
    period: period(`2023-${String(11 - values.length + i).padStart(2, '0')}`),
    acceptedOn: calendarDate('2023-11-08'),
    figures: [{ targetId: asId<Target['id']>('t1'), claimed: verified, verified, issuedState: null }],
  }));
const endOfYear = calendarDate('2023-12-31');

describe('targetOutlook', () => {
  it('says what the recent pace comes to, and what is still missing', () => {
    expect(targetOutlook(target, accepted('146', '163', '174'), endOfYear)).toEqual({
      expected: '202',
      misses: true,
      expectedRate: '67.3',
      monthly: '14',
      monthsLeft: 2,
      remaining: '126',
    });
  });

  it('has nothing missing once the promise is reached', () => {
    expect(targetOutlook(target, accepted('290', '300'), endOfYear)).toMatchObject({
      misses: false,
      remaining: '0',
    });
  });

  it.each([
    ['one month is no pace', accepted('174'), endOfYear],
    ['no date', accepted('163', '174'), null],
  ])('is none: %s', (_, figures, dueOn) => expect(targetOutlook(target, figures, dueOn)).toBeNull());
});
