import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import year2023 from 'holiday-calendar/data/CN/2023.json';
import year2024 from 'holiday-calendar/data/CN/2024.json';
import year2025 from 'holiday-calendar/data/CN/2025.json';
import year2026 from 'holiday-calendar/data/CN/2026.json';
import { addDays, calendarDate } from './calendar-date';
import { notices } from './national-calendar.fixture';
import { WorkingCalendar, WorkingCalendarData, withOverrides } from './working-calendar';

const d = calendarDate;

/** The package the product seeds its national calendar from; it must agree with the notices. */
const published: WorkingCalendarData = {
  version: 1,
  zone: 'Asia/Shanghai',
  coveredFrom: d('2023-01-01'),
  coveredThrough: d('2026-12-31'),
  days: [year2023, year2024, year2025, year2026].flatMap((year) =>
    year.dates.map((day) => ({
      date: d(day.date),
      working: day.type === 'transfer_workday',
      name: day.name,
    })),
  ),
};
const calendar = new WorkingCalendar(published);

const addVectors: [string, number, string][] = [
  ['2024-02-08', 1, '2024-02-09'],
  ['2024-02-08', 2, '2024-02-18'],
  ['2024-02-09', 3, '2024-02-20'],
  ['2024-04-26', 3, '2024-04-30'],
  ['2024-09-13', 1, '2024-09-14'],
  ['2024-09-27', 5, '2024-10-10'],
  ['2024-12-31', 1, '2025-01-02'],
  ['2023-09-28', 1, '2023-10-07'],
  ['2023-09-28', 10, '2023-10-18'],
  ['2025-01-24', 3, '2025-02-05'],
  ['2025-09-26', 5, '2025-10-10'],
  ['2026-02-13', 3, '2026-02-25'],
  ['2026-09-18', 5, '2026-09-24'],
  ['2024-10-08', -1, '2024-09-30'],
  ['2025-12-31', 2, '2026-01-05'],
];

const overdueVectors: [string, string, number][] = [
  ['2024-01-31', '2024-02-18', 9],
  ['2024-09-30', '2024-10-12', 5],
  ['2023-12-31', '2024-01-02', 1],
  ['2025-01-27', '2025-02-08', 4],
  ['2026-02-14', '2026-02-28', 5],
  ['2024-06-28', '2024-07-01', 1],
];

test.each(addVectors)('%s and %i working days is %s', (start, n, result) => {
  expect(calendar.addWorkingDays(d(start), n)).toBe(result);
});

test.each(overdueVectors)('due %s, on %s it is %i working days late', (due, asOf, days) => {
  expect(calendar.workingDaysBetween(d(due), d(asOf))).toBe(days);
  expect(calendar.workingDaysBetween(d(asOf), d(due))).toBe(-days);
});

test.each(Object.entries(notices))('the package agrees with the notice of %s day by day', (year, notice) => {
  const makeup = new Set<string>(notice.makeup);
  let working = 0;
  for (let day = d(`${year}-01-01`); day <= `${year}-12-31`; day = addDays(day, 1)) {
    const holiday = notice.holidays.some(([, first, last]) => day >= first && day <= last);
    const standing = calendar.day(day);
    expect([day, standing.makeup]).toEqual([day, makeup.has(day)]);
    if (holiday) expect([day, standing.working, standing.name === null]).toEqual([day, false, false]);
    if (standing.working) working += 1;
  }
  expect(working).toBe(notice.workingDays);
  expect(calendar.workingDaysBetween(d(`${Number(year) - 1}-12-31`), d(`${year}-12-31`))).toBe(
    notice.workingDays,
  );
});

test('a day says what it is', () => {
  expect(calendar.day(d('2023-10-02'))).toEqual({
    working: false,
    name: '中秋节和国庆节',
    makeup: false,
    provisional: false,
  });
  expect(calendar.day(d('2023-10-08'))).toMatchObject({ working: true, makeup: true });
  expect(calendar.day(d('2024-02-09'))).toEqual({
    working: true,
    name: null,
    makeup: false,
    provisional: false,
  }); // 除夕 is only encouraged
  expect(calendar.day(d('2023-11-18'))).toEqual({
    working: false,
    name: null,
    makeup: false,
    provisional: false,
  });
});

describe('moving and firing', () => {
  test('a day of the month moves to the next working day, a working day stays', () => {
    expect(calendar.onOrAfter(d('2023-10-01'))).toBe('2023-10-07');
    expect(calendar.onOrAfter(d('2023-10-07'))).toBe('2023-10-07');
    expect(calendar.after(d('2023-10-07'))).toBe('2023-10-08');
    expect(calendar.addWorkingDays(d('2023-10-01'), 0)).toBe('2023-10-01');
    expect(calendar.addWorkingDays(d('2024-01-01'), -1)).toBe('2023-12-29');
    expect(calendar.addWorkingDays(d('2023-10-08'), -2)).toBe('2023-09-28');
  });

  test.each([
    ['2023-10-07', 5, '2023-10-13'], // the ruling's own example
    ['2023-12-31', 0, '2024-01-02'], // 到期次日
    ['2023-12-31', 1, '2024-01-03'],
    ['2023-09-28', 0, '2023-10-07'],
  ])('ruling 22: %s and %i working days fires on %s', (x, n, fires) => {
    expect(calendar.firesOn(d(x), n)).toBe(fires);
  });

  test('why this date: every day with its number', () => {
    const lines = calendar.countedDays(d('2023-10-05'), d('2023-10-09'));
    expect(lines.map(({ date, counted, makeup }) => [date, counted, makeup])).toEqual([
      ['2023-10-06', null, false],
      ['2023-10-07', 1, true],
      ['2023-10-08', 2, true],
      ['2023-10-09', 3, false],
    ]);
    expect(calendar.countedDays(d('2023-10-09'), d('2023-10-09'))).toEqual([]);
  });
});

test('past the published notices it is Monday to Friday and says so (ruling 33)', () => {
  expect(calendar.isProvisional(d('2026-12-31'))).toBe(false);
  expect(calendar.day(d('2027-01-01'))).toEqual({
    working: true,
    name: null,
    makeup: false,
    provisional: true,
  });
  expect(calendar.day(d('2027-01-02')).working).toBe(false);
  expect(calendar.addWorkingDays(d('2026-12-31'), 1)).toBe('2027-01-01');
  expect(calendar.isProvisionalSpan(d('2026-12-31'), d('2027-01-01'))).toBe(true);
  expect(calendar.isProvisionalSpan(d('2023-01-01'), d('2026-12-31'))).toBe(false);
});

test('a jurisdiction’s own days lie over the national ones', () => {
  const own = new WorkingCalendar(
    withOverrides(published, [
      { date: d('2023-10-08'), working: false, name: '停工' },
      { date: d('2023-11-15'), working: false, name: '台风' },
    ]),
  );
  expect(own.addWorkingDays(d('2023-10-07'), 1)).toBe('2023-10-09');
  expect(own.day(d('2023-11-15'))).toEqual({
    working: false,
    name: '台风',
    makeup: false,
    provisional: false,
  });
  expect(calendar.isWorkingDay(d('2023-11-15'))).toBe(true);
});

test('adding and counting working days agree with walking day by day, over any years', () => {
  const from = fc.integer({ min: 0, max: 2200 }).map((n) => addDays(d('2022-06-01'), n));
  fc.assert(
    fc.property(from, fc.integer({ min: -600, max: 600 }), (start, n) => {
      const step = Math.sign(n);
      let walked = start;
      for (let left = Math.abs(n); left > 0;) {
        walked = addDays(walked, step);
        if (calendar.isWorkingDay(walked)) left -= 1;
      }
      expect(calendar.addWorkingDays(start, n)).toBe(walked);
      if (n > 0) expect(calendar.workingDaysBetween(start, walked)).toBe(n);
    }),
    { numRuns: 200 },
  );
});

const companion = join(__dirname, '../../../../../shared/domain/calendar-cn-2023-2026.json');
(existsSync(companion) ? test : test.skip)(
  'the domain folder’s calendar, where it lies beside the repository',
  () => {
    const given = JSON.parse(readFileSync(companion, 'utf8'));
    expect(
      given.testVectors.addWorkingDays.map((v: Record<string, unknown>) => [v.start, v.n, v.result]),
    ).toEqual(addVectors);
    expect(
      given.testVectors.overdueWorkingDays.map((v: Record<string, unknown>) => [v.due, v.asOf, v.days]),
    ).toEqual(overdueVectors);
    for (const [year, notice] of Object.entries(notices)) {
      expect(given.years[year].workingDays).toBe(notice.workingDays);
      expect(given.years[year].makeupWorkdays).toEqual(notice.makeup);
    }
  },
);
