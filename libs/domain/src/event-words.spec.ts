import type { DomainEvent } from './event';
import { eventWords } from './event-words';
import { asId } from './id';
import { calendarDate, period } from './schedule/calendar-date';

const id = <T extends string>(text: string) => asId<never>(text) as never as T;
const commitmentId = id<never>('c');
const names = new Map([
  ['t', '加装电梯'],
  ['d', '区住建局'],
  ['p', '实事联络岗'],
]);
const nameOf = (of: string) => names.get(of) ?? null;
const day = calendarDate('2023-10-31');
const duty = {
  commitmentId,
  dutyId: id<never>('u'),
  dutyKind: 'milestone',
  subject: '开工',
  version: 2,
} as const;
const figure = { targetId: id<never>('t'), claimed: '231', verified: null, issuedState: null };

const CASES: readonly [DomainEvent, string, string][] = [
  [
    {
      kind: 'progress_reported',
      commitmentId,
      reportId: id<never>('r'),
      period: period('2023-10'),
      late: true,
      figures: [figure],
      questions: [],
      evidence: [],
      text: null,
    },
    '报10月进度（迟报）：加装电梯 231',
    'Progress for 2023-10 reported late: 加装电梯 231',
  ],
  [
    {
      kind: 'report_accepted',
      commitmentId,
      reportId: id<never>('r'),
      period: period('2023-10'),
      figures: [{ ...figure, verified: '174' }],
      reduced: [],
      gap: '32.0',
      light: 'red',
      milestonesReached: [],
      text: null,
    },
    '采纳10月填报：加装电梯 231 → 174；灯 红，差 32.0 点',
    'Report for 2023-10 accepted: 加装电梯 231 → 174; light red, 32.0 points',
  ],
  [
    {
      kind: 'state_changed',
      commitmentId,
      from: 'assigned',
      to: 'in_progress',
      transition: 'acknowledge',
      text: null,
    },
    '签收：已交办 → 办理中',
    'acknowledge: assigned → in progress',
  ],
  [
    {
      kind: 'duty_moved',
      ...duty,
      dueOn: { before: day, after: calendarDate('2023-11-30') },
      originalOn: day,
      authority: '人常决〔2023〕5号',
    },
    '改期 节点“开工”：2023-10-31 → 2023-11-30（原 2023-10-31，依据 人常决〔2023〕5号）',
    'Duty milestone "开工" moved: 2023-10-31 → 2023-11-30 (originally 2023-10-31, by 人常决〔2023〕5号)',
  ],
  [
    {
      kind: 'duty_moved',
      ...duty,
      dueOn: { before: day, after: calendarDate('2023-11-30') },
      originalOn: day,
      authority: 'calendar:7',
    },
    '改期 节点“开工”：2023-10-31 → 2023-11-30（原 2023-10-31，依据 工作日历第7版）',
    'Duty milestone "开工" moved: 2023-10-31 → 2023-11-30 (originally 2023-10-31, by version 7 of the calendar)',
  ],
  [
    {
      kind: 'commitment_assigned',
      commitmentId,
      leadDepartmentId: { before: null, after: id<never>('d') },
      supportingDepartmentIds: { before: [], after: [] },
      responsiblePostId: { before: null, after: id<never>('p') },
      leaderPostId: { before: null, after: null },
    },
    '交办：牵头单位 — → 区住建局，责任岗 — → 实事联络岗',
    'Assigned: lead department — → 区住建局, responsible post — → 实事联络岗',
  ],
  [
    {
      kind: 'duty_met',
      ...duty,
      dutyKind: 'handling',
      subject: 'acknowledge:2',
      dueOn: day,
      metOn: day,
    },
    '办妥 办理“签收”（第2次）：2023-10-31（限 2023-10-31）',
    'Duty handling "acknowledge" (time 2) met on 2023-10-31 (due 2023-10-31)',
  ],
  [
    { kind: 'slip_escalated', commitmentId, slipId: id<never>('s'), level: 1, toLevel: 2 },
    '催办升为督办',
    'The urging notice was followed by the supervision order',
  ],
];

describe('the words of the history', () => {
  it.each(CASES)('%# tells what was before and what is after', (event, zh, en) => {
    expect(eventWords(event, nameOf)).toEqual({ zh, en });
  });

  it('says a kind that this version does not know by its name', () => {
    const later = { kind: 'ballot_counted' } as unknown as DomainEvent;
    expect(eventWords(later, nameOf)).toEqual({ zh: 'ballot_counted', en: 'ballot_counted' });
  });
});
