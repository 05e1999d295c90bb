import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import type { Commitment } from '../commitment/commitment';
import { isCounted } from '../commitment/comparator';
import { requireReportable } from '../commitment/reportable';
import type { AcceptedFigures, Figure, IssuedState, Target } from '../commitment/target';
import { DomainError, type FieldFault } from '../error';
import type { ReportEvent } from '../event';
import type { Evidence } from '../evidence/evidence';
import type { DutyId, EvidenceId, ReportId, TargetId } from '../id';
import type { CalendarDate, Period } from '../schedule/calendar-date';
import { isFigure } from '../schedule/figures';
import { isPending, type Answer, type ProgressReport } from './progress-report';
import { questionsOf, type Question } from './questions';

export interface ClaimedFigure {
  readonly targetId: TargetId;
  /** Cumulative, a plain decimal in the target's unit; null for a promised rate. */
  readonly claimed: string | null;
  readonly issuedState: IssuedState | null;
}

export interface ReportInput {
  readonly id: ReportId;
  readonly period: Period;
  readonly figures: readonly ClaimedFigure[];
  readonly milestonesReached: readonly DutyId[];
  readonly evidence: readonly EvidenceId[];
  readonly narrative: string;
  readonly problems: string | null;
  readonly nextSteps: string | null;
  readonly answers: readonly Answer[];
}

/** `reports` are those of the commitment in any state; `history` the accepted figures, earliest first; the window that of the period's report duty. */
export interface ReportFacts {
  readonly commitment: Commitment;
  readonly targets: readonly Target[];
  readonly reports: readonly Pick<ProgressReport, 'period' | 'state'>[];
  readonly history: readonly AcceptedFigures[];
  readonly openMilestones: readonly DutyId[];
  /** What was handed in for the commitment. */
  readonly evidence: readonly Pick<Evidence, 'id' | 'departmentId'>[];
  readonly window: { readonly opensOn: CalendarDate; readonly dueOn: CalendarDate };
}

/** `now` is the instant in ISO form, `today` its day in the jurisdiction. */
export interface ReportMoment {
  readonly now: string;
  readonly today: CalendarDate;
}

/**
 * The lead department files the report of a month. One waits for review at a time; the month stands open and has not
 * been accepted; every counted target has a plain cumulative figure; a figure that falls or jumps, and a late report,
 * are questioned and need a word each: questioned, not swallowed. Throws `report_already_pending`, `report_not_open`,
 * `report_period_closed`, `figure_question_unanswered`, and the fault of the first figure with all others beside it.
 */
export function submitReport(
  facts: ReportFacts,
  input: ReportInput,
  { actor, now, today }: ReportMoment & { readonly actor: Actor },
): { next: ProgressReport; questions: readonly Question[]; event: ReportEvent } {
  const { commitment } = facts;
  requireAction('report', actor, commitment);
  requireReportable(commitment);
  requireOpenPeriod(facts, input.period, today);
  const faults = [...figureFaults(facts, input), ...evidenceFaults(facts, input, actor)];
  const [first] = faults;
  if (first) throw new DomainError(first.code, first.params, faults);
  const late = today > facts.window.dueOn;
  const questions = questionsOf(
    { figures: input.figures, late, targets: facts.targets, dueOn: facts.window.dueOn },
    facts.history,
  );
  requireAnswers(questions, input.answers);
  const next: ProgressReport = {
    jurisdictionId: commitment.jurisdictionId,
    id: input.id,
    commitmentId: commitment.id,
    period: input.period,
    state: 'waiting',
    authorPersonId: actor.personId,
    authorPostId: actor.postId,
    submittedAt: now,
    submittedOn: today,
    late,
    figures: input.figures.map((figure): Figure => ({ ...figure, verified: null })),
    milestonesReached: input.milestonesReached,
    evidence: [...new Set(input.evidence)],
    narrative: input.narrative,
    problems: input.problems,
    nextSteps: input.nextSteps,
    answers: input.answers,
    openedById: null,
    review: null,
    verdict: null,
    version: 1,
  };
  return { next, questions, event: reported(next, questions) };
}

/** The department takes back a report nobody has opened yet (ruling 17). Throws `report_opened_by_reviewer`, `report_not_pending`. */
export function takeBackReport(
  report: ProgressReport,
  commitment: Commitment,
  { actor }: { readonly actor: Actor },
): { next: Pick<ProgressReport, 'state'>; event: ReportEvent } {
  requireAction('take_back_report', actor, commitment);
  if (report.state === 'opened') throw new DomainError('report_opened_by_reviewer');
  if (report.state !== 'waiting') throw new DomainError('report_not_pending');
  const { commitmentId, id: reportId, period } = report;
  return {
    next: { state: 'taken_back' },
    event: { kind: 'report_taken_back', commitmentId, reportId, period },
  };
}

function requireOpenPeriod(
  { reports, history, window }: ReportFacts,
  period: Period,
  today: CalendarDate,
): void {
  const pending = reports.find(isPending);
  if (pending) throw new DomainError('report_already_pending', { period: pending.period });
  const accepted = reports.some((report) => report.state === 'accepted' && report.period === period);
  if (accepted || history.some((one) => one.period >= period))
    throw new DomainError('report_period_closed', { period });
  if (today < window.opensOn) throw new DomainError('report_not_open', { period, opensOn: window.opensOn });
}

function figureFaults({ targets, openMilestones }: ReportFacts, input: ReportInput): FieldFault[] {
  const faults: FieldFault[] = [];
  const seen = new Set<TargetId>();
  input.figures.forEach(({ targetId, claimed }, i) => {
    const pointer = `/figures/${i}/targetId`;
    const target = targets.find(({ id }) => id === targetId);
    const repeated = seen.has(targetId);
    seen.add(targetId);
    if (!target) faults.push({ pointer, code: 'target_unknown', params: {} });
    else if (repeated) faults.push({ pointer, code: 'target_repeated', params: { what: target.what } });
    else if (claimed !== null && (!isFigure(claimed) || claimed.startsWith('-'))) {
      faults.push({ pointer: `/figures/${i}/claimed`, code: 'figure_invalid', params: { value: claimed } });
    }
  });
  for (const target of targets) {
    const given = input.figures.find(({ targetId }) => targetId === target.id);
    const lacks =
      target.kind === 'policy_rate'
        ? !given?.issuedState
        : isCounted(target) && (given?.claimed ?? null) === null;
    if (lacks) faults.push({ pointer: '/figures', code: 'figure_missing', params: { what: target.what } });
  }
  input.milestonesReached.forEach((id, i) => {
    if (!openMilestones.includes(id))
      faults.push({ pointer: `/milestonesReached/${i}`, code: 'target_unknown', params: {} });
  });
  return faults;
}

/** A department proves with what it handed in itself, for this commitment. */
function evidenceFaults({ evidence }: ReportFacts, input: ReportInput, actor: Actor): FieldFault[] {
  const own = evidence.filter(({ departmentId }) => departmentId === actor.departmentId);
  return input.evidence.flatMap((id, i): FieldFault[] =>
    own.some((one) => one.id === id)
      ? []
      : [{ pointer: `/evidence/${i}`, code: 'evidence_unknown', params: {} }],
  );
}

function requireAnswers(questions: readonly Question[], answers: readonly Answer[]): void {
  const open = questions.filter(
    ({ code, targetId }) =>
      !answers.some((one) => one.code === code && one.targetId === targetId && one.text.trim() !== ''),
  );
  if (open.length === 0) return;
  const count = open.length;
  const faults = open.map(({ code, targetId, zh, en }): FieldFault => ({
    pointer: '/answers',
    code: 'figure_question_unanswered',
    params: { count, question: code, targetId, zh, en },
  }));
  throw new DomainError('figure_question_unanswered', { count }, faults);
}

function reported(report: ProgressReport, questions: readonly Question[]): ReportEvent {
  const {
    commitmentId,
    id: reportId,
    period,
    late,
    figures,
    evidence,
    narrative,
    problems,
    nextSteps,
  } = report;
  const said = [narrative, problems && `问题：${problems}`, nextSteps && `下步：${nextSteps}`];
  const answered = report.answers.map(({ text }) => `说明：${text}`);
  const text = [...said, ...answered].filter(Boolean).join('\n') || null;
  return {
    kind: 'progress_reported',
    commitmentId,
    reportId,
    period,
    late,
    figures,
    questions: questions.map(({ code }) => code),
    evidence,
    text,
  };
}
