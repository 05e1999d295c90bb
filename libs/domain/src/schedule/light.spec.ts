import { CalendarDate, addMonths, calendarDate, lastDay, period } from './calendar-date';
import { judgeLight, worstLight } from './light';
import { Light, LightFacts, defaultLightRule as rule } from './light-facts';
import { facts, target } from './light.fixture';
import { nationalCalendar as calendar } from './national-calendar.fixture';

const d = calendarDate;

const judge = (given: Partial<LightFacts>) => judgeLight(facts(given), rule, calendar);
const light = (given: Partial<LightFacts>) => judge(given).light;
const words = (given: Partial<LightFacts>) => judge(given).reasons.map(({ zh }) => zh);
const codes = (given: Partial<LightFacts>) => judge(given).reasons.map(({ code }) => code);

/** plan, actual, gap, overdue, months not started, light: the vectors of the rule's defaults. */
const vectors: [number, number, number, number, number, Light][] = [
  [50, 50, 0, 0, 0, 'green'],
  [50, 40.1, 9.9, 0, 0, 'green'],
  [50, 40, 10, 0, 0, 'yellow'],
  [50, 20, 30, 0, 0, 'yellow'],
  [50, 19.9, 30.1, 0, 0, 'red'],
  [58.3, 60, -1.7, 0, 0, 'green'],
  [91.7, 91.7, 0, 0, 0, 'green'],
  [30, 70.8, -40.8, 0, 0, 'green'],
  [0, 0, 0, 0, 1, 'yellow'],
  [0, 0, 0, 0, 3, 'red'],
  [100, 99, 1, 1, 0, 'red'],
  [40, 60, -20, 0, 0, 'green'],
];

test.each(vectors)(
  'plan %f, actual %f, gap %f, overdue %i, not started %i months: %s',
  (plan, actual, gap, overdue, months, expected) => {
    const today = d('2023-11-15');
    const startedBy = lastDay(addMonths(period('2023-11'), -months));
    const judged = judge({
      today,
      targets: [target({ value: '100', planned: String(plan), verified: String(actual) })],
      promisedDueOn: d(overdue ? '2023-11-14' : '2023-12-31'),
      milestones: months ? [{ dutyId: 'm', title: '开工', dueOn: startedBy, metOn: null }] : [],
    });
    expect([judged.light, judged.gap]).toEqual([expected, gap.toFixed(1)]);
  },
);

describe('dates', () => {
  const milestone = (dueOn: string, metOn: string | null = null) => ({
    dutyId: 'm',
    title: '开工',
    dueOn: d(dueOn),
    metOn: metOn ? d(metOn) : null,
  });

  test('a promised date that has passed without sign-off is red at once, whatever the figures', () => {
    expect(light({ today: d('2023-12-31') })).toBe('green');
    expect(words({ today: d('2024-01-01') })).toEqual(['承诺期2023-12-31已过，未销号，逾期0个工作日']);
    expect(judge({ today: d('2024-01-03') })).toMatchObject({
      light: 'red',
      reasons: [{ params: { days: 2 } }],
    });
    expect(light({ today: d('2024-01-03'), state: 'returned', claimedOn: d('2023-12-29') })).toBe('red');
  });

  test.each(['claimed', 'under_review', 'field_check'] as const)(
    'a claim in time waits (%s): the clock runs against the office',
    (state) => {
      const judged = judge({ state, claimedOn: d('2023-12-29'), today: d('2024-01-04') });
      expect(judged.light).toBe('green');
      expect(judged.reasons[1]).toMatchObject({ light: null, params: { claimedOn: '2023-12-29', days: 3 } });
    },
  );

  test('a claim after the date leaves it red', () => {
    expect(codes({ state: 'under_review', claimedOn: d('2024-01-03'), today: d('2024-01-08') })).toEqual([
      'claimed_late',
      'claim_in_review',
    ]);
  });

  test.each<[string, CalendarDate, Light]>([
    ['on its day', d('2023-07-31'), 'green'],
    ['the day after', d('2023-08-01'), 'yellow'],
    ['in the second month', d('2023-09-30'), 'yellow'],
    ['July, August and September unmet', d('2023-10-01'), 'red'],
  ])('a milestone of 31 July: %s', (_, today, expected) => {
    expect(light({ targets: [], milestones: [milestone('2023-07-31')], today })).toBe(expected);
  });

  test('a milestone met late is mended; an item of milestones alone has a light', () => {
    expect(
      words({ targets: [], milestones: [milestone('2023-07-31', '2023-09-01'), milestone('2023-12-20')] }),
    ).toEqual(['节点2个，已完成1个，其余未到期']);
  });

  test('a missed milestone is red past the promised date', () => {
    expect(codes({ targets: [], milestones: [milestone('2023-12-20')], today: d('2024-01-02') })).toEqual([
      'promise_passed',
      'milestone_past_promise',
    ]);
    expect(words({ milestones: [milestone('2023-10-31')] })).toEqual(['节点“开工”应10-31完成，未完成']);
  });

  test('a missing report is yellow in its own right, not before its day has passed', () => {
    const reportMissing = { period: period('2023-10'), dueOn: d('2023-11-06') };
    expect(words({ reportMissing, comparedPeriod: period('2023-09') })).toEqual(['10月填报逾期7个工作日']);
    expect(light({ reportMissing })).toBe('yellow');
    expect(light({ reportMissing, today: d('2023-11-06') })).toBe('green');
  });

  test('a report that waits or was returned leaves the period before in force and says who holds it', () => {
    const waiting = {
      comparedPeriod: period('2023-09'),
      today: d('2023-11-16'),
      reportWaiting: { period: period('2023-10'), submittedOn: d('2023-11-13') },
    };
    expect(words(waiting)).toEqual([
      '加装电梯已核270部，占90.0%；9月末序时90.0%，与序时持平',
      '10月填报11-13送督查室，已3个工作日待审',
    ]);
    expect(words({ reportReturned: { period: period('2023-10'), returnedOn: d('2023-11-14') } })[1]).toBe(
      '10月填报11-14退回补正',
    );
  });
});

describe('the supervision office’s hand', () => {
  const worsened = { light: 'yellow', reason: '现场不符', by: '督查室主任' } as const;
  test('makes it worse, never better', () => {
    expect(words({ worsened })).toEqual(['督查室调为黄：现场不符']);
    expect(light({ worsened, targets: [target({ verified: '174' })] })).toBe('red');
    expect(light({ worsened, comparedPeriod: null })).toBe('yellow');
    expect(light({ worsened: { ...worsened, light: 'red' } })).toBe('red');
    expect(light({ worsened, state: 'closed' })).toBe('blue');
  });
});

test.each<[Partial<LightFacts>, Light, string]>([
  [{ state: 'closed' }, 'blue', '已销号'],
  [{ state: 'archived', today: d('2024-03-01') }, 'blue', '已销号并归档'],
  [{ state: 'suspended', today: d('2024-03-01') }, 'grey', '经人大常委会决定暂缓'],
  [{ state: 'terminated' }, 'grey', '经人大常委会决定终止'],
  [{ state: 'carried_over' }, 'red', '结转下年，本年按原目标判未完成'],
  [{ mergedInto: '3' }, 'grey', '并入第3件'],
  [{ mergedInto: '3', mergedIntoClosed: true }, 'grey', '并入第3件，已随之销号'],
])('%j is %s', (given, expected, zh) => {
  expect([light(given), words(given)]).toEqual([expected, [zh]]);
});

test('a parent shows its leaves’ worst, grey only if none has a light', () => {
  expect(worstLight(['blue', 'grey', 'green'])).toBe('green');
  expect(worstLight(['green', 'red', 'yellow'])).toBe('red');
  expect(worstLight(['blue', 'grey'])).toBe('blue');
  expect(worstLight([])).toBe('grey');
});
