import { daysLeft } from './days-left';

describe('daysLeft', () => {
  it.each([
    [32, null, { pressing: 'quiet', days: 32 }],
    [6, null, { pressing: 'quiet', days: 6 }],
    [5, null, { pressing: 'soon', days: 5 }],
    [1, undefined, { pressing: 'soon', days: 1 }],
    [0, null, { pressing: 'today', days: 0 }],
    [-30, undefined, { pressing: 'late', days: 30 }],
    [null, 11, { pressing: 'late', days: 11 }],
    [null, null, null],
  ])('%s left, %s overdue', (left, overdue, expected) => expect(daysLeft(left, overdue)).toEqual(expected));
});
