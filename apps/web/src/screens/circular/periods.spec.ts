import { newestPeriod, periodsOf } from './periods';

describe('periodsOf', () => {
  it.each([
    [2023, '2023-11-15', 11, '2023-10'],
    [2023, '2023-01-09', 1, '2023-01'],
    [2023, '2024-02-01', 12, '2023-12'],
    [2024, '2023-12-30', 0, '2024-01'],
  ])('of %s on %s: %s issues, %s first', (year, today, count, newest) => {
    expect(periodsOf(year, today)).toHaveLength(count);
    expect(newestPeriod(year, today)).toBe(newest);
  });
});
