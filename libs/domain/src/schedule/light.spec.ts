import { CalendarDate, addMonths, calendarDate, lastDay, period } from './calendar-date';
import { judgeLight, worstLight } from './light';
import { Light, LightFacts, TargetStanding, defaultLightRule as rule } from './light-facts';
import { nationalCalendar as calendar } from './national-calendar.fixture';
import { PACES, balance, pace } from './pace';

const d = calendarDate;

const target = (given: Partial<TargetStanding> = {}): TargetStanding => ({
  targetId: 't1',
  title: '加装电梯',
  kind: 'delivery',
  comparator: 'eq',
  value: '300',
  denominator: null,
  hasCriterion: true,
  unit: '部',
  planned: '270',
  verified: '270',
  claimed: '270',
  ...given,
});

const facts = (given: Partial<LightFacts> = {}): LightFacts => ({
  state: 'in_progress',
  mergedInto: null,
  mergedIntoClosed: false,
  comparedPeriod: period('2023-10'),
  targets: [target()],
  milestones: [],
  promisedDueOn: d('2023-12-31'),
  claimedOn: null,
  reportMissing: null,
  reportWaiting: null,
  reportReturned: null,
  worsened: null,
  today: d('2023-11-15'),
  ...given,
});

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

describe('the gap', () => {
  test.each<[string, string, string, string, Light, string]>([
    ['100', '91.7', '81.7', 'exactly 10', 'yellow', '10.0'],
    ['100', '91.7', '81.700001', 'a hair under 10', 'green', '10.0'], // computed first, rounded after
    ['7', '2.1', '1.4', 'exactly 10 of an odd target', 'yellow', '10.0'],
    ['100', '91.7', '61.7', 'exactly 30', 'yellow', '30.0'],
    ['100', '91.7', '61.699999', 'a hair over 30', 'red', '30.0'],
    ['3', '2', '1.1', 'exactly 30 of three', 'yellow', '30.0'],
  ])('of %s, planned %s, verified %s: %s', (value, planned, verified, _, expected, gap) => {
    const judged = judge({ targets: [target({ value, planned, verified })] });
    expect([judged.light, judged.gap]).toEqual([expected, gap]);
  });

  test('thresholds are the programme’s, and the judgement names the rule and the period', () => {
    const judged = judgeLight(
      facts({ targets: [target({ verified: '255' })] }),
      { ...rule, version: 4, yellowGapPoints: 5 },
      calendar,
    );
    expect(judged).toMatchObject({
      light: 'yellow',
      ruleVersion: 4,
      comparedPeriod: '2023-10',
      decidingTargetId: 't1',
      gap: '5.0',
    });
  });

  test('only verified figures count; claimed ones stand beside them', () => {
    const judged = judge({ targets: [target({ verified: '174', claimed: '231' })] });
    expect(judged.light).toBe('red');
    expect(judged.perTarget).toEqual([
      {
        targetId: 't1',
        light: 'red',
        planned: '270',
        verified: '174',
        claimed: '231',
        plannedRate: '90.0',
        verifiedRate: '58.0',
        gap: '32.0',
      },
    ]);
  });

  test.each([
    ['174', '加装电梯已核174部，占58.0%；10月末序时90.0%，差32.0点，超过30点'],
    ['222', '加装电梯已核222部，占74.0%；10月末序时90.0%，差16.0点，达到10点'],
    ['265', '加装电梯已核265部，占88.3%；10月末序时90.0%，差1.7点，不到10点'],
    ['270', '加装电梯已核270部，占90.0%；10月末序时90.0%，与序时持平'],
    ['288', '加装电梯已核288部，占96.0%；10月末序时90.0%，超6.0点'],
  ])('with %s verified it says so in words', (verified, zh) => {
    expect(words({ targets: [target({ verified })] })).toEqual([zh]);
  });

  test('words print thousands, other years and English', () => {
    const [reason] = judge({
      comparedPeriod: period('2022-12'),
      targets: [
        target({ title: '九小场所烟感', unit: '家', value: '4400', planned: '3102.00', verified: '2310' }),
      ],
    }).reasons;
    expect(reason?.zh).toBe('九小场所烟感已核2,310家，占52.5%；2022年12月末序时70.5%，差18.0点，达到10点');
    expect(reason?.en).toBe(
      '九小场所烟感: 2,310家 verified, 52.5%; plan at the end of December 2022 70.5%, 18.0 points behind, 10 or more',
    );
    expect(reason?.params).toMatchObject({ verified: '2310', period: '2022-12', gap: '18.0', threshold: 10 });
  });
});

describe('targets that have no gap', () => {
  test.each<[string, Partial<TargetStanding>, Light, string]>([
    ['a capacity', { kind: 'capacity', planned: null }, 'grey', 'capacity_later'],
    ['no criterion', { kind: 'milestone', hasCriterion: false }, 'grey', 'no_criterion'],
    [
      'coverage without denominator',
      { kind: 'coverage', comparator: 'all', value: null },
      'grey',
      'no_denominator',
    ],
    [
      'coverage with one',
      { kind: 'coverage', comparator: 'all', value: null, denominator: '300' },
      'green',
      'on_plan',
    ],
    ['all of a number', { comparator: 'all' }, 'green', 'on_plan'],
    ['not given', { value: null }, 'grey', 'not_given'],
    ['no plan', { planned: null }, 'grey', 'no_plan'],
    ['no figure is not nought', { verified: null }, 'grey', 'no_figure'],
    ['a rate not issued', { kind: 'policy_rate', planned: '900' }, 'grey', 'rate_not_issued'],
    ['a rate issued', { kind: 'policy_rate', issuedState: 'issued' }, 'grey', 'rate_issued'],
    [
      'a rate in force',
      { kind: 'policy_rate', issuedState: 'in_force', verified: null },
      'green',
      'rate_in_force',
    ],
    [
      'within a limit',
      { comparator: 'lte', value: '4.3', verified: '3.57', planned: '2' },
      'green',
      'limit_kept',
    ],
    ['at a limit', { comparator: 'lte', value: '4.3', verified: '4.3' }, 'green', 'limit_kept'],
    ['over a limit', { comparator: 'lte', value: '4.3', verified: '4.4' }, 'yellow', 'limit_exceeded'],
    ['far over a limit', { comparator: 'lte', value: '4.3', verified: '5.6' }, 'red', 'limit_exceeded'],
    [
      'a level kept',
      { comparator: 'maintain', value: '85', verified: '86', planned: null },
      'green',
      'level_kept',
    ],
    ['a level lost', { comparator: 'maintain', value: '85', verified: '84' }, 'yellow', 'level_lost'],
  ])('%s', (_, given, expected, code) => {
    const judged = judge({ targets: [target(given)] });
    expect([judged.light, judged.reasons[0]?.code]).toEqual([expected, code]);
    if (given.kind === 'policy_rate' || given.comparator === 'lte') {
      expect(judged.perTarget[0]).toMatchObject({ plannedRate: null, verifiedRate: null });
    }
  });

  test('the worst of those that have a light decides; grey ones say why and pull nothing', () => {
    const judged = judge({
      targets: [
        target({ targetId: 'grey', title: '推进', hasCriterion: false }),
        target({ targetId: 'mild', verified: '240' }),
        target({ targetId: 'worst', verified: '210' }),
        target({ targetId: 'fine' }),
      ],
    });
    expect([judged.light, judged.decidingTargetId, judged.gap]).toEqual(['yellow', 'worst', '20.0']);
    expect(judged.reasons.map(({ code }) => code)).toEqual(['gap_yellow', 'gap_yellow', 'no_criterion']);
    expect(judged.perTarget.map((t) => t.light)).toEqual(['grey', 'yellow', 'yellow', 'green']);
  });

  test('grey only if none has one, each reason said once', () => {
    expect(words({ comparedPeriod: null, targets: [target(), target({ targetId: 't2' })] })).toEqual([
      '还没有采纳过填报，暂不判灯',
    ]);
    expect(light({ comparedPeriod: null })).toBe('grey');
    expect(words({ targets: [], noTargetReason: '上级方案未下达' })).toEqual(['不设目标：上级方案未下达']);
    expect(words({ targets: [] })).toEqual(['没有可判灯的目标或节点']);
  });
});

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
    expect(words({ worsened })).toEqual(['督查室调为黄：现场不符（督查室主任）']);
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
  [{ mergedInto: '3', mergedIntoClosed: true }, 'blue', '并入第3件，已随之销号'],
])('%j is %s', (given, expected, zh) => {
  expect([light(given), words(given)]).toEqual([expected, [zh]]);
});

test('a parent shows its leaves’ worst, grey only if none has a light', () => {
  expect(worstLight(['blue', 'grey', 'green'])).toBe('green');
  expect(worstLight(['green', 'red', 'yellow'])).toBe('red');
  expect(worstLight(['blue', 'grey'])).toBe('blue');
  expect(worstLight([])).toBe('grey');
});

describe('pace', () => {
  const paceOf = (given: Partial<LightFacts>) => pace(facts(given), judge(given), rule);
  test.each<[string, Partial<LightFacts>, string | null]>([
    ['signed off', { state: 'closed' }, 'done'],
    ['all figures reached, not signed off', { targets: [target({ verified: '300' })] }, 'ahead'],
    ['five points ahead', { targets: [target({ verified: '285' })] }, 'ahead'],
    ['a little less', { targets: [target({ verified: '284.99' })] }, 'on_pace'],
    [
      'a third of a point, never rounded',
      { targets: [target({ value: '270', planned: '100', verified: '101' })] },
      'on_pace',
    ],
    [
      'ahead on one, on plan on the worst',
      { targets: [target({ verified: '300' }), target({ targetId: 't2' })] },
      'on_pace',
    ],
    ['ten points behind', { targets: [target({ verified: '240' })] }, 'behind'],
    ['overdue', { today: d('2024-01-01') }, 'behind'],
    [
      'only the report is late',
      { reportMissing: { period: period('2023-10'), dueOn: d('2023-11-06') } },
      'on_pace',
    ],
    ['carried over', { state: 'carried_over' }, 'behind'],
    ['not handed down', { targets: [], noTargetReason: '上级方案未下达' }, 'not_assigned'],
    ['常态化', { targets: [], noTargetReason: '常态化工作' }, 'no_target'],
    ['nothing judged yet', { comparedPeriod: null }, 'on_pace'],
    ['suspended', { state: 'suspended' }, 'no_target'],
    ['merged: counted in the other', { mergedInto: '3' }, null],
  ])('%s', (_, given, expected) => {
    expect(paceOf(given)).toBe(expected);
  });

  test('a printed balance says by how much it does not balance', () => {
    expect(balance([24, 9, 11], 45)).toEqual({ balanced: false, sum: 44, difference: 1 });
    expect(balance([14, 7, 26], 50)).toEqual({ balanced: false, sum: 47, difference: 3 });
    expect(balance([9, 2, 12, 10, 1, 1], 35)).toEqual({ balanced: true, sum: 35, difference: 0 });
    expect(PACES).toHaveLength(6);
  });
});
