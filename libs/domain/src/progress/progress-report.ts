import type { Figure } from '../commitment/target';
import type {
  CommitmentId,
  DutyId,
  EvidenceId,
  JurisdictionId,
  PersonId,
  PostId,
  ReportId,
  TargetId,
} from '../id';
import type { CalendarDate, Period } from '../schedule/calendar-date';
import type { Light } from '../schedule/light-facts';

/** 填报的一生: a draft is nobody's but the department's; `waiting` may be taken back until a reviewer opens it (ruling 17). */
export const REPORT_STATES = ['draft', 'waiting', 'opened', 'accepted', 'returned', 'taken_back'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Why a figure is reduced or a report or claim returned (handbook §3.1). */
export const REASON_CODES = {
  short_count: { zh: '数不足', en: 'fewer than claimed' },
  basis_differs: { zh: '口径不符', en: 'another basis of measurement' },
  evidence_repeated: { zh: '同源重复', en: 'the same thing counted twice' },
  time_differs: { zh: '时间不符', en: 'outside the period' },
  not_in_use: { zh: '未投用', en: 'not in use' },
  no_denominator: { zh: '缺分母', en: 'no denominator' },
} as const;
export type ReviewReasonCode = keyof typeof REASON_CODES;

/** True for a code of the list above. */
export const isReasonCode = (text: unknown): text is ReviewReasonCode =>
  typeof text === 'string' && Object.hasOwn(REASON_CODES, text);

export const QUESTION_CODES = [
  'figure_falls',
  'figure_jumps_past_target',
  'figure_jumps',
  'report_late',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

/** A question is told from another by its code and target; `report_late` has no target. */
export interface Answer {
  readonly code: QuestionCode;
  readonly targetId: TargetId | null;
  readonly text: string;
}

/** A figure taken over below what was claimed, and why (核减). */
export interface Reduction {
  readonly targetId: TargetId;
  readonly reasonCode: ReviewReasonCode;
}

/**
 * How the accepted period stood against plan: `gap` in points, exact and positive when behind ("9.96" is not ten points;
 * only print rounds it, ruling 12), null without a plan.
 */
export interface Verdict {
  readonly gap: string | null;
  readonly light: Light;
  readonly forecastMisses: boolean;
}

/** The supervision office's word on a report. */
export interface Review {
  readonly personId: PersonId;
  readonly postId: PostId;
  readonly on: CalendarDate;
  readonly reductions: readonly Reduction[];
  /** Why the whole report went back; null where it was accepted. */
  readonly reasonCode: ReviewReasonCode | null;
  readonly text: string | null;
}

/**
 * One monthly report of a leaf (进展填报). Figures are cumulative. `claimed` is what the department says, `verified`
 * what the supervision office took over, at most the claimed one (ruling 27); only verified figures move progress.
 * `submittedAt` is an ISO instant, `submittedOn` its local day. `milestonesReached` names the duties it says are met.
 */
export interface ProgressReport {
  readonly jurisdictionId: JurisdictionId;
  readonly id: ReportId;
  readonly commitmentId: CommitmentId;
  readonly period: Period;
  readonly state: ReportState;
  readonly authorPersonId: PersonId;
  readonly authorPostId: PostId;
  readonly submittedAt: string | null;
  readonly submittedOn: CalendarDate | null;
  readonly late: boolean;
  readonly figures: readonly Figure[];
  readonly milestonesReached: readonly DutyId[];
  /** What proves it (佐证). */
  readonly evidence: readonly EvidenceId[];
  readonly narrative: string;
  readonly problems: string | null;
  readonly nextSteps: string | null;
  readonly answers: readonly Answer[];
  readonly openedById: PersonId | null;
  readonly review: Review | null;
  readonly verdict: Verdict | null;
  readonly version: number;
}

/** The report a commitment's desk waits on: at most one is waiting or opened at a time. */
export const isPending = (report: Pick<ProgressReport, 'state'>): boolean =>
  report.state === 'waiting' || report.state === 'opened';
