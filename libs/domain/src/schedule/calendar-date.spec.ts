import fc from 'fast-check';
import {
  CalendarDate,
  addDays,
  addMonths,
  calendarDate,
  dayInPeriod,
  dayOfWeek,
  daysBetween,
  firstDay,
  isCalendarDate,
  isPeriod,
  lastDay,
  monthsBetween,
  period,
  periodOf,
  yearOf,
} from './calendar-date';
import { instantAt, localDate, localTime } from './zoned-time';

const d = calendarDate;

describe('a calendar date', () => {
  test.each(['2024-02-29', '2023-12-31', '2000-02-29', '9999-12-31'])('%s is a day', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    '2025-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-1-1',
    '20230101',
    '2023-10-07T00:00',
    ' 2023-10-07',
    '',
    '10月7日',
  ])('"%s" is not', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => d(text)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
  });

  test('anything that is not text is not a day', () => {
    expect([null, undefined, 20231007, new Date(0)].map(isCalendarDate)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('arithmetic crosses months, leap days and years', () => {
    expect(addDays(d('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(d('2024-01-01'), -1)).toBe('2023-12-31');
    expect(daysBetween(d('2023-12-31'), d('2024-12-31'))).toBe(366);
    expect(daysBetween(d('2024-01-02'), d('2024-01-01'))).toBe(-1);
    expect(yearOf(d('2023-10-07'))).toBe(2023);
    expect(['1969-12-31', '2023-10-02', '2023-10-08'].map((text) => dayOfWeek(d(text)))).toEqual([3, 1, 7]);
  });

  test('adding and counting days are each other’s inverse', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const from = addDays(d('2023-06-30'), a);
        expect(daysBetween(from, addDays(from, b))).toBe(b);
        expect(addDays(from, b) < from).toBe(b < 0);
      }),
    );
  });
});

describe('a period', () => {
  test('is a month of a year', () => {
    expect(['2023-01', '2023-12'].every(isPeriod)).toBe(true);
    expect(['2023-00', '2023-13', '2023-1', '202301', '2023-10-01'].some(isPeriod)).toBe(false);
    expect(() => period('19月份')).toThrow(expect.objectContaining({ code: 'date_invalid' }));
  });

  test('has a first and a last day, and clamps a day too late for it', () => {
    expect(periodOf(d('2023-10-07'))).toBe('2023-10');
    expect(firstDay(period('2024-02'))).toBe('2024-02-01');
    expect(lastDay(period('2024-02'))).toBe('2024-02-29');
    expect(lastDay(period('2023-12'))).toBe('2023-12-31');
    expect(dayInPeriod(period('2023-02'), 31)).toBe('2023-02-28');
    expect(dayInPeriod(period('2023-02'), 5)).toBe('2023-02-05');
  });

  test.each([
    ['2023-12', 1, '2024-01'],
    ['2023-01', -1, '2022-12'],
    ['2023-05', 0, '2023-05'],
    ['2023-05', -17, '2021-12'],
    ['2023-11', 26, '2026-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(period(from), months)).toBe(to);
    expect(monthsBetween(period(from), period(to))).toBe(months);
  });
});

describe('time in a zone', () => {
  test('a day ends at 24:00 of the zone, not of the server', () => {
    expect(localDate(new Date('2023-12-31T15:59:59.999Z'), 'Asia/Shanghai')).toBe('2023-12-31');
    expect(localDate(new Date('2023-12-31T16:00:00Z'), 'Asia/Shanghai')).toBe('2024-01-01');
    expect(localTime(new Date('2023-12-31T16:05:00Z'), 'Asia/Shanghai')).toBe('00:05');
    expect(localDate(new Date('2023-12-31T16:00:00Z'), 'America/New_York')).toBe('2023-12-31');
  });

  test.each([
    ['2023-11-15', '09:00', 'Asia/Shanghai', '2023-11-15T01:00:00.000Z'],
    ['2024-01-01', '00:00', 'Asia/Shanghai', '2023-12-31T16:00:00.000Z'],
    ['2023-07-01', '09:30', 'Asia/Kolkata', '2023-07-01T04:00:00.000Z'],
    ['2023-07-01', '09:00', 'Europe/Berlin', '2023-07-01T07:00:00.000Z'],
    ['2023-12-01', '09:00', 'Europe/Berlin', '2023-12-01T08:00:00.000Z'],
    ['2023-03-26', '02:30', 'Europe/Berlin', '2023-03-26T01:30:00.000Z'], // skipped that night: shown as 03:30
    ['2023-03-26', '03:00', 'Europe/Berlin', '2023-03-26T01:00:00.000Z'],
    ['2023-03-12', '02:30', 'America/New_York', '2023-03-12T07:30:00.000Z'], // skipped: shown as 03:30
    ['2023-11-05', '09:00', 'America/New_York', '2023-11-05T14:00:00.000Z'],
  ])('%s %s in %s is %s', (date, time, zone, expected) => {
    expect(instantAt(d(date), time, zone).toISOString()).toBe(expected);
  });

  test('a time that no clock shows is refused', () => {
    expect(() => instantAt(d('2023-11-15'), '24:00', 'Asia/Shanghai')).toThrow(
      expect.objectContaining({ code: 'date_invalid' }),
    );
  });

  test('reading back gives the day it was made from', () => {
    const offset = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(
        offset,
        fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York'),
        (n, zone) => {
          const date: CalendarDate = addDays(d('1995-01-01'), n);
          expect(localDate(instantAt(date, '09:00', zone), zone)).toBe(date);
          expect(localTime(instantAt(date, '09:00', zone), zone)).toBe('09:00');
        },
      ),
    );
  });
});
