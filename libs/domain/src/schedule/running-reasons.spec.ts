import { calendarDate } from './calendar-date';
import { finding, worded } from './light-reasons';
import { reasonToday } from './running-reasons';
import { WorkingCalendar } from './working-calendar';

const calendar = new WorkingCalendar({
  version: 1,
  zone: 'Asia/Shanghai',
  coveredFrom: calendarDate('2023-01-01'),
  coveredThrough: calendarDate('2023-12-31'),
  days: [],
});
const [then, now] = [calendarDate('2023-11-15'), calendarDate('2023-11-20')];

describe('a reason kept since an earlier day', () => {
  it.each([
    ['promise_passed', { dueOn: '2023-11-14', days: 1 }, '承诺期11-14已过，未销号，逾期4个工作日'],
    ['report_missing', { period: '2023-10', dueOn: '2023-11-06', days: 7 }, '10月填报逾期10个工作日'],
    [
      'report_waiting',
      { period: '2023-10', submittedOn: '2023-11-14', days: 1 },
      '10月填报11-14送督查室，已4个工作日待审',
    ],
    [
      'claimed_late',
      { dueOn: '2023-11-01', claimedOn: '2023-11-03', days: 2 },
      '承诺期11-01已过，11-03才申报办结，迟2个工作日',
    ],
    ['closed', {}, '已销号'],
  ] as const)('counts %s up to today where it runs on', (code, params, zh) => {
    expect(reasonToday(worded(finding(code, null, params), then), now, calendar).zh).toBe(zh);
  });
});
