import type { Actor } from '../access/actor';
import { requireAction, type PermittedAction } from '../access/permissions';
import type { Figure, Target } from '../commitment/target';
import { DomainError, type FieldFault } from '../error';
import type { ReportEvent } from '../event';
import type { TargetId } from '../id';
import type { CalendarDate } from '../schedule/calendar-date';
import { figure, isFigure } from '../schedule/figures';
import {
  isPending,
  isReasonCode,
  type ProgressReport,
  type Reduction,
  type Verdict,
} from './progress-report';

/** A figure taken over below the claimed one (核减). Targets not named are taken over as claimed. */
export interface ReducedFigure {
  readonly targetId: TargetId;
  readonly verified: string;
  readonly reasonCode: string;
}

export interface AcceptanceInput {
  readonly reduced: readonly ReducedFigure[];
  readonly text: string | null;
}

export interface ReviewContext {
  readonly actor: Actor;
  readonly today: CalendarDate;
}

type Reviewed<K extends keyof ProgressReport> = { next: Pick<ProgressReport, K>; event: ReportEvent };

/** A reviewer opens a waiting report; from then on it cannot be taken back (ruling 17). Throws `report_not_pending`, `reviewer_is_author`. */
export function openReport(
  report: ProgressReport,
  { actor }: Pick<ReviewContext, 'actor'>,
): Reviewed<'state' | 'openedById'> {
  requireReviewer('open_report', report, actor);
  if (report.state !== 'waiting') throw new DomainError('report_not_pending');
  return {
    next: { state: 'opened', openedById: actor.personId },
    event: { kind: 'report_opened', ...factsOf(report) },
  };
}

/**
 * The figures as the supervision office takes them over: claimed unless reduced, never above (ruling 27). Throws
 * `target_unknown`, `target_repeated`, `figure_invalid`, `verified_above_claimed` or `reason_code_required`, each fault
 * listed.
 */
export function verifiedFigures(
  report: Pick<ProgressReport, 'figures'>,
  targets: readonly Target[],
  { reduced }: AcceptanceInput,
): readonly Figure[] {
  const faults = reduced.flatMap((one, i) => reductionFault(reduced, i, one, report, targets) ?? []);
  const [first] = faults;
  if (first) throw new DomainError(first.code, first.params, faults);
  return report.figures.map((one) => {
    const less = reduced.find(({ targetId }) => targetId === one.targetId);
    return { ...one, verified: less?.verified ?? one.claimed };
  });
}

/**
 * Accepts a report, reduced target by target where figures do not hold (采纳, 核减采纳). Its period is from now on the
 * one the light compares (ruling 1). `judge` gives the verdict on the figures as they are taken over. Throws
 * `report_not_pending`, `reviewer_is_author` and the faults of `verifiedFigures`.
 */
export function acceptReport(
  report: ProgressReport,
  targets: readonly Target[],
  input: AcceptanceInput & { readonly judge: (verified: readonly Figure[]) => Verdict },
  { actor, today }: ReviewContext,
): Reviewed<'state' | 'figures' | 'review'> & { readonly next: { readonly verdict: Verdict } } {
  requireReviewer('accept_report', report, actor);
  const figures = verifiedFigures(report, targets, input);
  const text = input.text?.trim() || null;
  const reduced = input.reduced.flatMap(({ targetId, reasonCode }): Reduction[] =>
    isReasonCode(reasonCode) ? [{ targetId, reasonCode }] : [],
  );
  const verdict = input.judge(figures);
  const { gap, light } = verdict;
  const { milestonesReached } = report;
  const review = {
    personId: actor.personId,
    postId: actor.postId,
    on: today,
    reductions: reduced,
    reasonCode: null,
    text,
  };
  return {
    next: { state: 'accepted', figures, review, verdict },
    event: {
      kind: 'report_accepted',
      ...factsOf(report),
      figures,
      reduced,
      gap,
      light,
      milestonesReached,
      text,
    },
  };
}

/** Returns the whole report with a reason code (退回). The period before stays in force (ruling 2). Throws `reason_code_required`. */
export function returnReport(
  report: ProgressReport,
  input: { readonly reasonCode: string; readonly text: string | null },
  { actor, today }: ReviewContext,
): Reviewed<'state' | 'review'> {
  requireReviewer('return_report', report, actor);
  const { reasonCode } = input;
  if (!isReasonCode(reasonCode)) throw new DomainError('reason_code_required');
  const text = input.text?.trim() || null;
  const review = {
    personId: actor.personId,
    postId: actor.postId,
    on: today,
    reductions: [],
    reasonCode,
    text,
  };
  return {
    next: { state: 'returned', review },
    event: { kind: 'report_returned', ...factsOf(report), reasonCode, text },
  };
}

/** The author cannot review the same report, in whatever post: persons are compared (ruling 18). */
function requireReviewer(action: PermittedAction, report: ProgressReport, actor: Actor): void {
  requireAction(action, actor);
  if (!isPending(report)) throw new DomainError('report_not_pending');
  if (report.authorPersonId === actor.personId) throw new DomainError('reviewer_is_author');
}

function reductionFault(
  reduced: readonly ReducedFigure[],
  i: number,
  { targetId, verified, reasonCode }: ReducedFigure,
  { figures }: Pick<ProgressReport, 'figures'>,
  targets: readonly Target[],
): FieldFault | null {
  const claimed = figures.find((one) => one.targetId === targetId)?.claimed ?? null;
  const what = targets.find(({ id }) => id === targetId)?.what ?? '';
  if (claimed === null) return { pointer: `/reduced/${i}/targetId`, code: 'target_unknown', params: {} };
  if (reduced.findIndex((one) => one.targetId === targetId) !== i) {
    return { pointer: `/reduced/${i}/targetId`, code: 'target_repeated', params: { what } };
  }
  if (!isFigure(verified) || verified.startsWith('-')) {
    return { pointer: `/reduced/${i}/verified`, code: 'figure_invalid', params: { value: verified } };
  }
  if (figure(verified).gt(figure(claimed))) {
    return { pointer: `/reduced/${i}/verified`, code: 'verified_above_claimed', params: { what } };
  }
  return isReasonCode(reasonCode)
    ? null
    : { pointer: `/reduced/${i}/reasonCode`, code: 'reason_code_required', params: {} };
}

const factsOf = ({ commitmentId, id: reportId, period }: ProgressReport) => ({
  commitmentId,
  reportId,
  period,
});
