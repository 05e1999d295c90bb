import { Db } from '@app/db/db';
import type { DutyRow } from '@app/db/schemas/commitment.schema';
import type { PostRow } from '@app/db/schemas/organisation.schema';
import type { ReportRow } from '@app/db/schemas/reporting.schema';
import type { Tx } from '@app/db/tx';
import {
  asId,
  isReportable,
  period,
  submitReport,
  type Actor,
  type CommitmentId,
  type Question,
  type ReportState,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { meetDuty, openDuty } from '../upkeep/duties';
import { refresh, refreshed } from '../upkeep/refresh';
import { loadSituation, type Situation } from '../upkeep/situation';
import { takeUp } from '../upkeep/take-up';
import { acceptedOf, reportDuty, reportFacts } from './report-desk';
import { readForm, type ReportForm } from './report-form';

export interface SubmittedReport {
  readonly id: string;
  readonly commitmentId: string;
  readonly period: string;
  readonly state: ReportState;
  readonly late: boolean;
  /** What was asked about it; every question carries its answer. */
  readonly questions: Question[];
  readonly version: number;
  /** The commitment's version now: the page that was open has changed. */
  readonly commitmentVersion: number;
}

/**
 * The lead department files the report of a month (进展填报). The report day is kept by filing, not by acceptance; from
 * now on the supervision office owes the review. The commitment's version moves on, so that of several who send the
 * form at the same version exactly one succeeds.
 */
@Injectable()
export class SubmitProgressReport {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, commitmentId: string, form: ReportForm, version?: number): Promise<SubmittedReport> {
    return this.db.transaction(actor, async (tx) => {
      const id = asId<CommitmentId>(commitmentId);
      const [taken, desks] = await Promise.all([
        takeUp(tx, actor, id, 'report', version),
        tx.organisation.postsOf('supervisor'),
      ]);
      const of = await withReportDuty(tx, actor, taken, form);
      const input = readForm(form, acceptedOf(of), tx.newId());
      const evidence = input.evidence.length > 0 ? await tx.evidence.of(id) : [];
      const moment = { actor, now: tx.now.toISOString(), today: tx.today };
      const { next, questions, event } = submitReport(reportFacts(of, input.period, evidence), input, moment);
      const report: ReportRow = { ...next, programmeId: of.commitment.programmeId };
      await tx.reports.insert(report);
      const commitment = await tx.commitments.save(of.commitment, {});
      tx.events.append(report.programmeId, id, actor, event);
      const duties = await passToReviewer(tx, actor, of, report, desks[0] ?? null);
      await refreshed(tx, actor, [{ ...of, commitment, duties, reports: inOrder([...of.reports, report]) }]);
      const { state, late } = report;
      return {
        id: report.id,
        commitmentId,
        period: report.period,
        state,
        late,
        questions: [...questions],
        version: report.version,
        commitmentVersion: commitment.version,
      };
    });
  }
}

/** On the first days of a month the clock may not have opened its duty yet: then it is opened here. */
async function withReportDuty(tx: Tx, actor: Actor, of: Situation, form: ReportForm): Promise<Situation> {
  if (reportDuty(of, period(form.period)) || !isReportable(of.commitment)) return of;
  await refresh(tx, actor, [of.commitment.id]);
  return loadSituation(tx, of.commitment.id);
}

/** Reports as a situation has them. */
const inOrder = (reports: readonly ReportRow[]): ReportRow[] =>
  [...reports].sort((a, b) => (a.period === b.period ? 0 : a.period < b.period ? -1 : 1));

/** The duty to report is kept, the review is owed; the commitment's duties as they are then. */
async function passToReviewer(
  tx: Tx,
  actor: Actor,
  of: Situation,
  report: ReportRow,
  desk: PostRow | null,
): Promise<DutyRow[]> {
  const owed = reportDuty(of, report.period);
  const met = owed?.state === 'open' ? await meetDuty(tx, actor, owed) : owed;
  const duties = of.duties.map((duty) => (duty === owed && met ? met : duty));
  const days = of.policy.handling['review_report'];
  if (!desk || days === undefined) return duties;
  const review = await openDuty(tx, actor, of, {
    kind: 'review',
    subject: report.id,
    title: `审核${Number(report.period.slice(5))}月填报`,
    opensOn: tx.today,
    dueOn: of.calendar.addWorkingDays(tx.today, days),
    postId: desk.id,
  });
  return [...duties, review];
}
