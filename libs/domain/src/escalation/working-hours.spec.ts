import { at, calendar, policy } from './ladder.fixture';
import { mayGoOut } from './working-hours';

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
});
