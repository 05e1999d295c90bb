import { reaches } from './reminder-channels';

describe('a person’s channels', () => {
  const none = { mail: false, mention: false };

  it.each(['mail', 'mention'] as const)('by %s reach nobody who wants none, up to 催办', (channel) => {
    expect([0, 1].map((level) => reaches(none, channel, level))).toEqual([false, false]);
    expect([0, 1].map((level) => reaches({ ...none, [channel]: true }, channel, level))).toEqual([
      true,
      true,
    ]);
  });

  it.each(['mail', 'mention'] as const)('by %s cannot be muted from 督办 upwards', (channel) => {
    expect([2, 3, 4, 5, 6].map((level) => reaches(none, channel, level))).not.toContain(false);
  });
});
