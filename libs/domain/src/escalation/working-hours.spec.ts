import { at, calendar, policy } from './ladder.fixture';
import { mayGoOut, nextOpening } from './working-hours';

describe('the hours in which automatic notices go out (ruling 13)', () => {
  it.each([
    ['a working morning', '2023-11-15', '09:00', true],
    ['the opening minute', '2023-11-15', '08:30', true],
    ['a minute before opening', '2023-11-15', '08:29', false],
    ['the closing minute', '2023-11-15', '17:30', true],
    ['a minute after closing', '2023-11-15', '17:31', false],
    ['midnight', '2023-11-15', '00:00', false],
    ['a Saturday', '2023-11-18', '10:00', false],
    ['a Saturday worked in exchange (班)', '2023-10-07', '10:00', true],
    ['National Day', '2023-10-02', '10:00', false],
  ])('%s', (_name, day, time, goes) => {
    expect(mayGoOut(at(day, time), calendar, policy.workingHours)).toBe(goes);
  });

  it.each([
    ['at once within them', ['2023-11-15', '10:00'], ['2023-11-15', '10:00']],
    ['the same morning before opening', ['2023-11-15', '06:00'], ['2023-11-15', '08:30']],
    ['the next working morning after closing', ['2023-11-15', '18:00'], ['2023-11-16', '08:30']],
    ['over a weekend', ['2023-11-17', '18:00'], ['2023-11-20', '08:30']],
    [
      'over National Day to the Saturday worked in exchange',
      ['2023-09-29', '10:00'],
      ['2023-10-07', '08:30'],
    ],
  ] as const)('open again %s', (_name, [day, time], [nextDay, nextTime]) => {
    expect(nextOpening(at(day, time), calendar, policy.workingHours)).toEqual(at(nextDay, nextTime));
  });
});
