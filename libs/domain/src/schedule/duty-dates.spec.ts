import { period as p } from './calendar-date';
import { reportDueOn } from './duty-dates';
import { nationalCalendar } from './national-calendar.fixture';

describe('dates of duties', () => {
  const days = { opensOnDay: 25, dueOnDay: 5 };
  test.each([
    ['2023-10', '2023-10-25', '2023-11-06'], // the 5th is a Sunday
    ['2023-09', '2023-09-25', '2023-10-07'], // inside the National Day week
    ['2023-12', '2023-12-25', '2024-01-05'],
    ['2023-02', '2023-02-25', '2023-03-06'],
  ])('the report of %s opens on %s and is due on %s', (month, opensOn, dueOn) => {
    expect(reportDueOn(p(month), days, nationalCalendar)).toEqual({ opensOn, dueOn });
  });
});
