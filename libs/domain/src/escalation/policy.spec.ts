import { checkPolicy } from './check-policy';
import { DEFAULT_POLICY } from './default-policy';
import { dueSoonReminders } from './due-soon';
import { at, calendar, d, duty, factsOf, policy, shown, slip, verdict } from './ladder.fixture';
import { mended } from './mending';
import type { EscalationPolicy } from './policy';
import { nextReportOpeningAt, reportPeriodsToOpen } from './report-duties';
import type { ReportingState } from './report-duties';

describe('a policy', () => {
  test('the default one holds', () => expect(() => checkPolicy(DEFAULT_POLICY)).not.toThrow());

  const [urge, ...others] = DEFAULT_POLICY.levels;
  if (!urge) throw new Error('no level');
  const faulty: [string, Partial<EscalationPolicy>][] = [
    ['levels = 1, 2, 3, 4, 5, 6', { levels: [...others, urge] }],
    ['levels = 1, 2, 3, 4, 5, 6', { levels: others }],
    ['levels[1].replyWithin ≥ minRequestNotice (3)', { levels: [{ ...urge, replyWithin: 2 }, ...others] }],
    ['levels[1].to ≠ ∅', { levels: [{ ...urge, to: [] }, ...others] }],
    [
      'levels[6].automatic = false',
      { levels: [urge, ...others.map((rule) => ({ ...rule, automatic: true }))] },
    ],
    ['workingHours.from ≤ firesAt ≤ workingHours.to', { firesAt: '07:59' }],
    ['HH:MM', { firesAt: '9:00' }],
    ['superviseAfterUrge ≥ 1', { superviseAfterUrge: -5 }],
    ['dispatchAfterCircular ≥ 1', { dispatchAfterCircular: 2.5 }],
    ['close ≥ 1', { handling: { ...policy.handling, close: 0 } }],
    [
      'duties.milestone.dueSoon ↓',
      { duties: { ...policy.duties, milestone: { ...policy.duties.milestone, dueSoon: [1, 5] } } },
    ],
    [
      '0 ≤ duties.review.climbsTo ≤ 2',
      { duties: { ...policy.duties, review: { ...policy.duties.review, climbsTo: 3 } } },
    ],
    ['0 < behindGapPoints ≤ 100', { behindGapPoints: 0 }],
    ['departmentHandling ⊆ handling', { departmentHandling: ['sign'] }],
  ];
  test.each(faulty)('is refused unless %s', (fault, change) => {
    expect(() => checkPolicy({ ...DEFAULT_POLICY, ...change })).toThrow(
      expect.objectContaining({ code: 'policy_invalid', params: { fault } }),
    );
  });
});

describe('due-soon reminders', () => {
  const of = (made: Date, dueOn = '2023-10-07') =>
    dueSoonReminders(duty({ dueOn: d(dueOn), version: 2 }), policy, calendar, made).map(
      ({ key, dueAt }) => `${key} ${shown(dueAt)}`,
    );
  test('ten, five and one working day before, at 09:00', () => {
    expect(of(at('2023-03-01'))).toEqual([
      'm:2:0-10 2023-09-15 09:00',
      'm:2:0-5 2023-09-22 09:00',
      'm:2:0-1 2023-09-28 09:00',
    ]);
    expect(of(at('2024-01-02'), '2024-02-18')).toEqual([
      'm:2:0-10 2024-01-30 09:00',
      'm:2:0-5 2024-02-05 09:00',
      'm:2:0-1 2024-02-09 09:00',
    ]);
  });
  test('one whose moment has passed is not made', () => {
    expect(of(at('2023-09-22', '09:01'))).toEqual(['m:2:0-1 2023-09-28 09:00']);
    expect(of(at('2023-10-09'))).toEqual([]);
  });
});

describe('a slip is released by itself', () => {
  const open = slip('duty:m', 2, '2023-10-13');
  const behind = slip('behind:c', 1, '2023-10-13');
  const due = duty({ dueOn: d('2023-09-30') });
  const code = (facts: Parameters<typeof factsOf>[0], of = open) =>
    mended(factsOf(facts), of, policy)?.code ?? null;
  test('when its duty is met or cancelled, not when it is moved', () => {
    expect(code({ duties: [due] })).toBeNull();
    expect(code({ duties: [{ ...due, version: 2, dueOn: d('2023-12-01') }] })).toBeNull();
    expect(code({ duties: [{ ...due, state: 'met', metOn: d('2023-10-20') }] })).toBe('duty_met');
    expect(code({ duties: [{ ...due, state: 'cancelled' }] })).toBe('duty_cancelled');
  });
  test.each([
    ['9.9', 'plan_regained'],
    ['10.0', null],
    [null, null],
  ])('when a period accepted since has a gap of %s: %s', (gap, expected) => {
    expect(code({ periods: [verdict('2023-10', '2023-11-08', gap)] }, behind)).toBe(expected);
  });
  test('not by a period accepted before it, nor while the light is red', () => {
    expect(code({ periods: [verdict('2023-09', '2023-10-12', '1.0')] }, behind)).toBeNull();
    expect(code({ periods: [verdict('2023-10', '2023-11-08', '1.0', { light: 'red' })] }, behind)).toBeNull();
  });
  test('when the commitment is settled; never twice', () => {
    expect(code({ state: 'closed' }, behind)).toBe('commitment_settled');
    expect(code({ state: 'closed' }, { ...behind, state: 'escalated' })).toBeNull();
  });
});

describe('monthly reports', () => {
  const state = (given: Partial<ReportingState>): ReportingState => ({
    startedOn: d('2023-03-10'),
    state: 'in_progress',
    promisedDueOn: d('2023-12-31'),
    reportable: true,
    existing: [],
    today: d('2023-05-01'),
    ...given,
  });
  const owed = (given: Partial<ReportingState>) =>
    reportPeriodsToOpen(state(given), policy, calendar).map((one) => Object.values(one).join(' '));
  test('one a month since the acknowledgement, due on a working day', () => {
    expect(owed({})).toEqual([
      '2023-03 2023-03-25 2023-04-06',
      '2023-04 2023-04-25 2023-05-05',
      '2023-05 2023-05-25 2023-06-05',
    ]);
    const [first] = reportPeriodsToOpen(state({}), policy, calendar);
    expect(owed({ existing: first ? [first.period] : [] })).toHaveLength(2);
  });
  test('the month of an acknowledgement after the opening day is let off', () => {
    expect(owed({ startedOn: d('2023-03-25') })).toHaveLength(3);
    expect(owed({ startedOn: d('2023-03-26') })).toHaveLength(2);
  });
  test.each([
    { state: 'assigned' },
    { state: 'closed' },
    { state: 'suspended' },
    { reportable: false },
    { startedOn: null },
  ] as Partial<ReportingState>[])('none: %j', (given) => {
    expect(owed(given)).toEqual([]);
    expect(nextReportOpeningAt(state(given), policy, calendar)).toBeNull();
  });
  test('the next is made on the first of the next month', () => {
    expect(nextReportOpeningAt(state({}), policy, calendar)).toEqual(at('2023-06-01', '00:00'));
    expect(
      nextReportOpeningAt(state({ startedOn: d('2023-12-28'), today: d('2023-12-28') }), policy, calendar),
    ).toEqual(at('2024-01-01', '00:00'));
  });
});
