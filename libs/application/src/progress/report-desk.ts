import {
  asId,
  dayInPeriod,
  DomainError,
  requirePermitted,
  type AcceptedFigures,
  type Actor,
  type Evidence,
  type Period,
  type PermittedAction,
  type ReportFacts,
  type ReportId,
} from '@app/domain';
import type { DutyRow } from '@app/db/schemas/commitment.schema';
import type { ReportRow } from '@app/db/schemas/reporting.schema';
import type { Tx } from '@app/db/tx';
import type { Situation } from '../upkeep/situation';
import { requireVersion, takeUpPart } from '../upkeep/take-up';

/** A report that is being decided on, with everything about its commitment. */
export interface ReportAtHand {
  readonly report: ReportRow;
  readonly of: Situation;
}

/** Takes up a report under its commitment's lock. Throws `not_found`, what the actor may not, and `version_stale`, in this order. */
export async function takeUpReport(
  tx: Tx,
  actor: Actor,
  id: string,
  act: PermittedAction,
  version?: number,
): Promise<ReportAtHand> {
  const { commitmentId } = await tx.reports.get(asId<ReportId>(id));
  const of = await takeUpPart(tx, actor, commitmentId);
  const report = of.reports.find((one) => one.id === id);
  if (!report) throw new DomainError('not_found');
  requirePermitted(act, actor, of.commitment);
  requireVersion(report, version);
  return { report, of };
}

/** The duty to report a month, unless it fell away. */
export const reportDuty = ({ duties }: Pick<Situation, 'duties'>, period: Period): DutyRow | null =>
  duties.find(
    ({ kind, subject, state }) => kind === 'report' && subject === period && state !== 'cancelled',
  ) ?? null;

/** The supervision office's open duty to review one report. */
export const reviewDuty = (
  { duties }: Pick<Situation, 'duties'>,
  report: Pick<ReportRow, 'id'>,
): DutyRow | null =>
  duties.find(({ kind, subject, state }) => kind === 'review' && subject === report.id && state === 'open') ??
  null;

/** Accepted reports, earliest period first. */
export const acceptedOf = ({ reports }: Pick<Situation, 'reports'>): ReportRow[] =>
  reports.filter(({ state }) => state === 'accepted');

export const figuresOf = (accepted: readonly ReportRow[]): AcceptedFigures[] =>
  accepted.flatMap(({ period, figures, review }) =>
    review ? [{ period, acceptedOn: review.on, figures }] : [],
  );

/** What `submitReport` is decided on; `evidence`: what was handed in, as far as the form names any. Throws `report_not_open` where that month owes no report, or not yet. */
export function reportFacts(of: Situation, period: Period, evidence: readonly Evidence[] = []): ReportFacts {
  const duty = reportDuty(of, period);
  const accepted = acceptedOf(of);
  if (!duty) {
    if (accepted.some((report) => report.period >= period))
      throw new DomainError('report_period_closed', { period });
    throw new DomainError('report_not_open', {
      period,
      opensOn: dayInPeriod(period, of.policy.report.opensOnDay),
    });
  }
  return {
    commitment: of.commitment,
    targets: of.targets,
    reports: of.reports,
    history: figuresOf(accepted),
    openMilestones: of.duties
      .filter(({ kind, state }) => kind === 'milestone' && state === 'open')
      .map(({ id }) => id),
    evidence,
    window: duty,
  };
}
