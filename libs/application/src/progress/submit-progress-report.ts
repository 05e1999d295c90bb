import { Db } from '@app/db/db';
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
import { refresh } from '../upkeep/refresh';
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
      const of = await withReportDuty(tx, actor, await takeUp(tx, actor, id, version), form);
      const input = readForm(form, acceptedOf(of), tx.newId());
      const moment = { actor, now: tx.now.toISOString(), today: tx.today };
      const { next, questions, event } = submitReport(reportFacts(of, input.period), input, moment);
      const report: ReportRow = { ...next, programmeId: of.commitment.programmeId };
      await tx.reports.insert(report);
      const commitment = await tx.commitments.save(of.commitment, {});
      tx.events.append(report.programmeId, id, actor, event);
      await passToReviewer(tx, actor, of, report);
      await refresh(tx, actor, [id]);
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

async function passToReviewer(tx: Tx, actor: Actor, of: Situation, report: ReportRow): Promise<void> {
  const owed = reportDuty(of, report.period);
  if (owed?.state === 'open') await meetDuty(tx, actor, owed);
  const [desk] = await tx.organisation.postsOf('supervisor');
  const days = of.policy.handling['review_report'];
  if (!desk || days === undefined) return;
  await openDuty(tx, actor, of, {
    kind: 'review',
    subject: report.id,
    title: `审核${Number(report.period.slice(5))}月填报`,
    opensOn: tx.today,
    dueOn: of.calendar.addWorkingDays(tx.today, days),
    postId: desk.id,
  });
}
