import type { Actor } from '../access/actor';
import type { Role } from '../access/role';
import { DomainError } from '../error';
import type { Duty } from '../escalation/duty';
import type { Resolution } from '../programme/resolution';
import type { ProgressReport } from '../progress/progress-report';
import { calendarDate, period } from '../schedule/calendar-date';
import type { CompletionClaim } from './claim';
import type { Commitment } from './commitment';
import type { AcceptedFigures, Target } from './target';

export const today = calendarDate('2023-11-15');

/** An id of whatever kind stands there, null allowed beside it; only in specs. */
export const id = <T>(text: string): T => text as unknown as T;

const jurisdictionId: Commitment['jurisdictionId'] = id('j');

/** Somebody of that role; reporter and head sit in the lead department, everybody else elsewhere. */
export const actor = (role: Role, given: Partial<Actor> = {}): Actor => ({
  jurisdictionId,
  personId: id(`person-${role}`),
  postId: id(`post-${role}`),
  departmentId: id(role === 'reporter' || role === 'department_head' ? 'lead' : 'office'),
  role,
  ...given,
});

/** A leaf in progress, due at the end of 2023. */
export const commitment = (given: Partial<Commitment> = {}): Commitment => ({
  jurisdictionId,
  id: id('c'),
  programmeId: id('p'),
  categoryId: id('k'),
  parentId: null,
  number: '22',
  position: 22,
  stateSince: null,
  startedOn: null,
  resumedOn: null,
  closedOn: null,
  notOursTimes: 0,
  demonstration: false,
  title: '加装电梯',
  originalText: null,
  state: 'in_progress',
  isLeaf: true,
  originalDueOn: calendarDate('2023-12-31'),
  dueOn: calendarDate('2023-12-31'),
  leadDepartmentId: id('lead'),
  responsiblePostId: id('post-reporter'),
  leaderPostId: id('post-leader'),
  multiYear: false,
  mergedIntoId: null,
  fundsYuan: null,
  nature: null,
  worsened: null,
  version: 1,
  ...given,
});

/** Three hundred lifts, to the full number. */
export const target = (given: Partial<Target> = {}): Target => ({
  id: id('t1'),
  commitmentId: id('c'),
  position: 1,
  what: '电梯',
  value: '300',
  unit: '部',
  comparator: 'eq',
  kind: 'delivery',
  basis: '验收合格并投用',
  stockOrFlow: 'flow',
  denominator: null,
  noTargetReason: null,
  stage: null,
  curve: null,
  ...given,
});

export const duty = (given: Partial<Duty> = {}): Duty => ({
  jurisdictionId,
  id: id('d'),
  programmeId: id('p'),
  commitmentId: id('c'),
  kind: 'milestone',
  subject: '主体完工',
  title: '主体完工',
  version: 1,
  originalOn: calendarDate('2023-11-30'),
  dueOn: calendarDate('2023-11-30'),
  opensOn: calendarDate('2023-01-01'),
  postId: id('post-reporter'),
  state: 'open',
  metOn: null,
  ...given,
});

/** October's report as it waits, filed by the reporter. */
export const report = (given: Partial<ProgressReport> = {}): ProgressReport => ({
  jurisdictionId,
  id: id('r'),
  commitmentId: id('c'),
  period: period('2023-10'),
  state: 'waiting',
  authorPersonId: id('person-reporter'),
  authorPostId: id('post-reporter'),
  submittedAt: '2023-11-02T02:00:00Z',
  submittedOn: calendarDate('2023-11-02'),
  late: false,
  figures: [{ targetId: id('t1'), claimed: '250', verified: null, issuedState: null }],
  milestonesReached: [],
  evidence: [],
  narrative: '进展正常',
  problems: null,
  nextSteps: null,
  answers: [],
  openedById: null,
  review: null,
  verdict: null,
  version: 1,
  ...given,
});

/** Verified figures of the one target, a month after the other, ending with October. */
export const history = (...verified: string[]): AcceptedFigures[] =>
  verified.map((value, i) => ({
    period: period(`2023-${String(10 - verified.length + i + 1).padStart(2, '0')}`),
    acceptedOn: calendarDate('2023-11-08'),
    figures: [{ targetId: id('t1'), claimed: value, verified: value, issuedState: null }],
  }));

export const claim = (given: Partial<CompletionClaim> = {}): CompletionClaim => ({
  jurisdictionId,
  id: id('claim'),
  commitmentId: id('c'),
  state: 'waiting',
  claimedOn: today,
  lastPeriod: period('2023-10'),
  claimantPersonId: id('person-department_head'),
  claimantPostId: id('post-department_head'),
  text: null,
  reasonCode: null,
  returnText: null,
  version: 1,
  ...given,
});

export const resolution = (given: Partial<Resolution> = {}): Resolution => ({
  jurisdictionId,
  id: id('res'),
  programmeId: id('p'),
  commitmentId: id('c'),
  dutyId: null,
  effect: 'extend',
  state: 'confirmed',
  number: '崂人常〔2023〕12号',
  date: calendarDate('2023-11-10'),
  text: null,
  newOn: null,
  recordedById: id('person-government_office'),
  confirmedById: id('person-congress_monitor'),
  version: 1,
  ...given,
});

/** The code a rule refuses with, or "accepted"; anything that is not a refusal is thrown on. */
export function outcome(rule: () => unknown): string {
  try {
    rule();
    return 'accepted';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
