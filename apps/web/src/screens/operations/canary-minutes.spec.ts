import { canaryMinutes, countOf } from './canary-minutes';

const NOW = '2023-11-15T01:26:40.000Z';
const canary = (key: string, lateSeconds: number | null) => ({
  key,
  dueAt: `${key.slice(0, 13)}:${key.slice(14)}:03.000Z`,
  alarmed: true,
  rungAt: null,
  sentAt: lateSeconds === null ? null : NOW,
  lateSeconds,
});

describe('the minutes of the canary', () => {
  it('are sixty, the oldest first, to the one that runs', () => {
    const minutes = canaryMinutes([], NOW);
    expect(minutes).toHaveLength(60);
    expect(minutes[0]?.at).toBe('2023-11-15T00:27:00.000Z');
    expect(minutes.at(-1)).toMatchObject({ at: '2023-11-15T01:26:00.000Z', state: 'waiting' });
    expect(countOf(minutes, 'none')).toBe(59);
  });

  it('say of each whether it arrived, late or not at all', () => {
    const minutes = canaryMinutes(
      [
        canary('2023-11-15T01-22', 0.3),
        canary('2023-11-15T01-23', 41),
        canary('2023-11-15T01-24', null),
        canary('2023-11-15T01-26', null),
      ],
      NOW,
    );
    expect(minutes.slice(-5).map(({ state }) => state)).toEqual([
      'arrived',
      'late',
      'silent',
      'none',
      'waiting',
    ]);
  });
});
