import { MOST_TRIES, OPEN_AFTER, restAfter, waitAfter } from './pace';

const HOUR = 3_600;

describe('the wait after a failed try', () => {
  it('is anything up to a bound that doubles, and never longer than six hours', () => {
    const bounds = [1, 2, 3, 10, 12, 25].map((tries) => waitAfter(tries, 1));
    expect(bounds).toEqual([10, 20, 40, 5_120, 20_480, 6 * HOUR]);
    expect(waitAfter(10, 0.5)).toBe(2_560);
    expect(waitAfter(10, 0)).toBe(1);
  });

  it('is no shorter than the receiver asked for, within the same bound', () => {
    expect(waitAfter(1, 0.1, 120)).toBe(120);
    expect(waitAfter(10, 1, 120)).toBe(5_120);
    expect(waitAfter(1, 0.1, 10 * 24 * HOUR)).toBe(6 * HOUR);
    expect(waitAfter(1, 0, 0)).toBe(1);
  });

  it('lasts some days in all, not weeks', () => {
    const most = Array.from({ length: MOST_TRIES }, (_, i) => waitAfter(i + 1, 1)).reduce((a, b) => a + b);
    expect(most / (24 * HOUR)).toBeGreaterThan(2);
    expect(most / (24 * HOUR)).toBeLessThan(7);
  });
});

describe('the breaker', () => {
  it('opens at the fifth failure in a row, longer each time, half an hour at most', () => {
    expect([1, 4, 5, 6, 7, 9, 10, 50].map((failures) => restAfter(failures))).toEqual([
      null,
      null,
      60,
      120,
      240,
      960,
      1_800,
      1_800,
    ]);
    expect(OPEN_AFTER).toBe(5);
  });

  it('opens at the first failure for as long as the receiver asks', () => {
    expect(restAfter(1, 90)).toBe(90);
    expect(restAfter(5, 90)).toBe(90);
    expect(restAfter(5, 10)).toBe(60);
    expect(restAfter(1, 10 * 24 * HOUR)).toBe(6 * HOUR);
  });
});
