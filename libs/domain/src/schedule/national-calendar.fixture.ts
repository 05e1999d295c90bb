import { addDays, calendarDate } from './calendar-date';
import { CalendarDay, WorkingCalendar, WorkingCalendarData } from './working-calendar';

type Span = readonly [name: string, first: string, last: string];

interface Notice {
  readonly workingDays: number;
  readonly holidays: readonly Span[];
  readonly makeup: readonly string[];
}

/** The State Council's notices of 2023–2026 as the office prints them, for specs: spans of holidays and days worked. */
export const notices: Readonly<Record<number, Notice>> = {
  2023: {
    workingDays: 249,
    holidays: [
      ['元旦', '2022-12-31', '2023-01-02'],
      ['春节', '2023-01-21', '2023-01-27'],
      ['清明节', '2023-04-05', '2023-04-05'],
      ['劳动节', '2023-04-29', '2023-05-03'],
      ['端午节', '2023-06-22', '2023-06-24'],
      ['中秋国庆', '2023-09-29', '2023-10-06'],
    ],
    makeup: [
      '2023-01-28',
      '2023-01-29',
      '2023-04-23',
      '2023-05-06',
      '2023-06-25',
      '2023-10-07',
      '2023-10-08',
    ],
  },
  2024: {
    workingDays: 251,
    holidays: [
      ['元旦', '2024-01-01', '2024-01-01'],
      ['春节', '2024-02-10', '2024-02-17'],
      ['清明节', '2024-04-04', '2024-04-06'],
      ['劳动节', '2024-05-01', '2024-05-05'],
      ['端午节', '2024-06-10', '2024-06-10'],
      ['中秋节', '2024-09-15', '2024-09-17'],
      ['国庆节', '2024-10-01', '2024-10-07'],
    ],
    makeup: [
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ],
  },
  2025: {
    workingDays: 248,
    holidays: [
      ['元旦', '2025-01-01', '2025-01-01'],
      ['春节', '2025-01-28', '2025-02-04'],
      ['清明节', '2025-04-04', '2025-04-06'],
      ['劳动节', '2025-05-01', '2025-05-05'],
      ['端午节', '2025-05-31', '2025-06-02'],
      ['国庆中秋', '2025-10-01', '2025-10-08'],
    ],
    makeup: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  2026: {
    workingDays: 248,
    holidays: [
      ['元旦', '2026-01-01', '2026-01-03'],
      ['春节', '2026-02-15', '2026-02-23'],
      ['清明节', '2026-04-04', '2026-04-06'],
      ['劳动节', '2026-05-01', '2026-05-05'],
      ['端午节', '2026-06-19', '2026-06-21'],
      ['中秋节', '2026-09-25', '2026-09-27'],
      ['国庆节', '2026-10-01', '2026-10-07'],
    ],
    makeup: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
};

/** The mainland's calendar 2023–2026 in the shape the database hands it over; only specs build it from here. */
export const nationalCalendarData: WorkingCalendarData = {
  version: 1,
  zone: 'Asia/Shanghai',
  coveredFrom: calendarDate('2023-01-01'),
  coveredThrough: calendarDate('2026-12-31'),
  days: Object.values(notices).flatMap(({ holidays, makeup }) => [
    ...holidays.flatMap(daysOfSpan),
    ...makeup.map((date) => ({ date: calendarDate(date), working: true, name: '补班' })),
  ]),
};

export const nationalCalendar = new WorkingCalendar(nationalCalendarData);

function daysOfSpan([name, first, last]: Span): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let date = calendarDate(first); date <= last; date = addDays(date, 1))
    days.push({ date, working: false, name });
  return days;
}
