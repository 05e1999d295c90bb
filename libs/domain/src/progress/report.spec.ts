import {
  actor,
  commitment,
  duty,
  history,
  id,
  outcome,
  report,
  target,
  today,
} from '../commitment/commitment.fixture';
import { calendarDate, period } from '../schedule/calendar-date';
import type { Light } from '../schedule/light-facts';
import { forecast } from './forecast';
import { questionsOf } from './questions';
import { acceptReport, openReport, returnReport, verifiedFigures } from './review-report';
import { sameAsLast } from './same-as-last';
import { submitReport, takeBackReport, type ReportFacts, type ReportInput } from './submit-report';

const t1 = target().id;
const now = '2023-11-15T01:00:00Z';
const facts = (given: Partial<ReportFacts> = {}): ReportFacts => ({
  commitment: commitment(),
  targets: [target()],
  reports: [],
  history: history('100', '150', '200').map((one, i) => ({ ...one, period: period(`2023-0${7 + i}`) })),
  openMilestones: [id('d')],
  evidence: [],
  window: { opensOn: calendarDate('2023-10-25'), dueOn: calendarDate('2023-11-20') },
  ...given,
});
const input = (given: Partial<ReportInput> = {}): ReportInput => ({
  id: id('r'),
  period: period('2023-10'),
  figures: [{ targetId: t1, claimed: '250', issuedState: null }],
  milestonesReached: [],
  evidence: [],
  narrative: '进展正常',
  problems: null,
  nextSteps: null,
  answers: [],
  ...given,
});
const by = { actor: actor('reporter'), now, today };
const figureOf = (claimed: string) => [{ targetId: t1, claimed, issuedState: null }];

describe('submitReport', () => {
  it('waits for review with claimed figures only', () => {
    const { next, event, questions } = submitReport(facts(), input(), by);
    expect(questions).toEqual([]);
    expect(next).toMatchObject({
      state: 'waiting',
      late: false,
      figures: [{ claimed: '250', verified: null }],
    });
    expect(event).toMatchObject({ kind: 'progress_reported', period: '2023-10', text: '进展正常' });
  });

  it.each<[string, string, Partial<ReportFacts>, Partial<ReportInput>]>([
    ['one waits', 'report_already_pending', { reports: [report()] }, {}],
    ['one is opened', 'report_already_pending', { reports: [report({ state: 'opened' })] }, {}],
    ['returned before', 'accepted', { reports: [report({ state: 'returned' })] }, {}],
    ['accepted', 'report_period_closed', { reports: [report({ state: 'accepted' })] }, {}],
    ['a month gone by', 'report_period_closed', {}, { period: period('2023-08') }],
    [
      'too early',
      'report_not_open',
      { window: { opensOn: calendarDate('2023-11-25'), dueOn: calendarDate('2023-12-05') } },
      { period: period('2023-11') },
    ],
    ['no figure', 'figure_missing', {}, { figures: [] }],
    ['a unit in the figure', 'figure_invalid', {}, { figures: figureOf('250部') }],
    ['a negative figure', 'figure_invalid', {}, { figures: figureOf('-1') }],
    [
      'an unknown target',
      'target_unknown',
      {},
      { figures: [...figureOf('250'), { targetId: id('t9'), claimed: '1', issuedState: null }] },
    ],
    ['a target named twice', 'target_repeated', {}, { figures: [...figureOf('250'), ...figureOf('240')] }],
    ['a rate without its state', 'figure_missing', { targets: [target({ kind: 'policy_rate' })] }, {}],
    ['an unknown milestone', 'target_unknown', {}, { milestonesReached: [id('d9')] }],
    ['evidence nobody handed in', 'evidence_unknown', {}, { evidence: [id('e9')] }],
    [
      'evidence of another department',
      'evidence_unknown',
      { evidence: [{ id: id('e'), departmentId: id('other') }] },
      { evidence: [id('e')] },
    ],
    ['a milestone reached', 'accepted', {}, { milestonesReached: [duty().id] }],
    ['falls', 'figure_question_unanswered', {}, { figures: figureOf('199') }],
    [
      'falls, answered blank',
      'figure_question_unanswered',
      {},
      { figures: figureOf('199'), answers: [{ code: 'figure_falls', targetId: t1, text: ' ' }] },
    ],
    [
      'falls, answered',
      'accepted',
      {},
      { figures: figureOf('199'), answers: [{ code: 'figure_falls', targetId: t1, text: '重复计数已剔除' }] },
    ],
    [
      'late',
      'figure_question_unanswered',
      { window: { opensOn: calendarDate('2023-10-25'), dueOn: calendarDate('2023-11-06') } },
      {},
    ],
    [
      'late, answered',
      'accepted',
      { window: { opensOn: calendarDate('2023-10-25'), dueOn: calendarDate('2023-11-06') } },
      { answers: [{ code: 'report_late', targetId: null, text: '数据迟到' }] },
    ],
    ['not yet acknowledged', 'transition_not_allowed', { commitment: commitment({ state: 'assigned' }) }, {}],
    [
      'another department',
      'not_lead_department',
      { commitment: commitment({ leadDepartmentId: id('other') }) },
      {},
    ],
  ])('%s: %s', (_, code, given, more) => {
    expect(outcome(() => submitReport(facts(given), input(more), by))).toBe(code);
  });
});

describe('questionsOf', () => {
  it.each<[string, string[], string, string[]]>([
    ['grows as before', ['100', '150', '200'], '250', []],
    ['unchanged', ['100', '150', '200'], '200', []],
    ['falls', ['100', '150', '200'], '199.9', ['figure_falls']],
    ['reaches the target', ['100', '200', '250'], '300', []],
    ['jumps past the target', ['100', '200', '250'], '301', ['figure_jumps_past_target']],
    ['past it already', ['100', '200', '301'], '303', []],
    ['three times the average exactly', ['20', '40', '60'], '120', []],
    ['more than three times', ['20', '40', '60'], '121', ['figure_jumps']],
    ['nothing to compare with', ['20'], '200', []],
    ['a first report past the target', [], '301', ['figure_jumps_past_target']],
  ])('%s', (_, before, claimed, codes) => {
    const asked = questionsOf(
      { figures: figureOf(claimed), targets: [target()], late: false, dueOn: today },
      history(...before),
    );
    expect(asked.map(({ code }) => code)).toEqual(codes);
    for (const { zh, en } of asked) expect(`${zh}${en}`).not.toMatch(/undefined|NaN/);
  });

  it('lets fall what is better when low', () => {
    const targets = [target({ comparator: 'lte', value: '4.3' })];
    expect(
      questionsOf({ figures: figureOf('3.57'), targets, late: false, dueOn: today }, history('4.1')),
    ).toEqual([]);
  });
});

describe('sameAsLast', () => {
  it('claims again what was verified', () => {
    const last = report({
      figures: [{ targetId: t1, claimed: '260', verified: '250', issuedState: null }],
      milestonesReached: [id('d')],
    });
    expect(sameAsLast(last, { id: id('r2'), period: period('2023-11') })).toMatchObject({
      figures: figureOf('250'),
      milestonesReached: [],
      narrative: '本月无变化，同上月。',
    });
  });
});

describe('review', () => {
  const reviewer = { actor: actor('supervisor'), today };
  const verdict = { gap: '1.2', light: 'green' as Light, forecastMisses: false };
  const accept = (
    reduced: { targetId: typeof t1; verified: string; reasonCode: string }[],
    who = reviewer,
    one = report(),
  ) => acceptReport(one, [target()], { reduced, text: null, judge: () => verdict }, who);

  it('takes figures over as claimed, or reduced with a reason code', () => {
    expect(accept([]).next).toMatchObject({
      state: 'accepted',
      figures: [{ claimed: '250', verified: '250' }],
    });
    const { next, event } = accept([{ targetId: t1, verified: '240', reasonCode: 'evidence_repeated' }]);
    expect(next.figures).toMatchObject([{ claimed: '250', verified: '240' }]);
    expect(event).toMatchObject({
      kind: 'report_accepted',
      reduced: [{ targetId: 't1', reasonCode: 'evidence_repeated' }],
      gap: '1.2',
    });
    expect(verifiedFigures(report(), [target()], { reduced: [], text: null })).toMatchObject([
      { verified: '250' },
    ]);
  });

  const author = { actor: actor('supervisor', { personId: report().authorPersonId }), today };
  it.each([
    [
      'above the claimed figure',
      'verified_above_claimed',
      () => accept([{ targetId: t1, verified: '250.1', reasonCode: 'short_count' }]),
    ],
    [
      'no reason code',
      'reason_code_required',
      () => accept([{ targetId: t1, verified: '240', reasonCode: 'because' }]),
    ],
    [
      'with a unit',
      'figure_invalid',
      () => accept([{ targetId: t1, verified: '240部', reasonCode: 'short_count' }]),
    ],
    [
      'unknown target',
      'target_unknown',
      () => accept([{ targetId: id('t9'), verified: '1', reasonCode: 'short_count' }]),
    ],
    [
      'a target named twice',
      'target_repeated',
      () =>
        accept([
          { targetId: t1, verified: '240', reasonCode: 'short_count' },
          { targetId: t1, verified: '230', reasonCode: 'short_count' },
        ]),
    ],
    [
      'by a department, with faults in it',
      'role_refused',
      () =>
        accept([{ targetId: id('t9'), verified: '1', reasonCode: '' }], {
          actor: actor('department_head'),
          today,
        }),
    ],
    ['by its author in another post', 'reviewer_is_author', () => accept([], author)],
    ['by a department', 'role_refused', () => accept([], { actor: actor('department_head'), today })],
    ['twice', 'report_not_pending', () => accept([], reviewer, report({ state: 'accepted' }))],
    [
      'returned without a code',
      'reason_code_required',
      () => returnReport(report(), { reasonCode: '', text: 'x' }, reviewer),
    ],
    [
      'returned',
      'accepted',
      () => returnReport(report(), { reasonCode: 'basis_differs', text: null }, reviewer),
    ],
    ['opened', 'accepted', () => openReport(report(), reviewer)],
    ['opened twice', 'report_not_pending', () => openReport(report({ state: 'opened' }), reviewer)],
    ['taken back', 'accepted', () => takeBackReport(report(), commitment(), by)],
    [
      'taken back too late',
      'report_opened_by_reviewer',
      () => takeBackReport(report({ state: 'opened' }), commitment(), by),
    ],
    [
      'taken back after review',
      'report_not_pending',
      () => takeBackReport(report({ state: 'returned' }), commitment(), by),
    ],
  ])('%s: %s', (_, code, rule) => expect(outcome(rule)).toBe(code));
});

describe('forecast', () => {
  const dueOn = calendarDate('2023-12-31');
  it.each<[string, string[], { expected: string; misses: boolean } | null]>([
    ['on the pace to the number', ['200', '225', '250'], { expected: '300', misses: false }],
    ['a little short', ['201', '225', '249'], { expected: '297', misses: true }],
    ['only the last three count', ['0', '240', '241', '242'], { expected: '244', misses: true }],
    ['one month is no pace', ['200'], null],
  ])('%s', (_, verified, expected) =>
    expect(forecast(target(), history(...verified), dueOn)).toEqual(expected),
  );
});
