import { Db } from '@app/db/db';
import { returnReport, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { meetDuty, reopenDuty } from '../upkeep/duties';
import { refresh } from '../upkeep/refresh';
import { reportDuty, reviewDuty, takeUpReport } from './report-desk';
import type { ReportOutcome } from './report-outcome';

export interface ReturnOfReport {
  readonly reasonCode: string;
  readonly text?: string | null;
}

export interface ReturnedReport extends ReportOutcome {
  /** The day by which it is owed anew. */
  readonly dueOn: string | null;
}

/**
 * The supervision office returns the whole report (退回). The month before stays in force (ruling 2), and the report is
 * owed anew within the policy's days of correction (限期补正), as the next version of its duty.
 */
@Injectable()
export class ReturnReport {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, reportId: string, input: ReturnOfReport, version?: number): Promise<ReturnedReport> {
    return this.db.transaction(actor, async (tx) => {
      const { report, of } = await takeUpReport(tx, actor, reportId, 'return_report', version);
      const { reasonCode, text = null } = input;
      const { next, event } = returnReport(report, { reasonCode, text }, { actor, today: tx.today });
      const saved = await tx.reports.save(report, next);
      tx.events.append(of.commitment.programmeId, of.commitment.id, actor, event);
      const review = reviewDuty(of, report);
      if (review) await meetDuty(tx, actor, review);
      const owed = reportDuty(of, report.period);
      const dueOn = of.calendar.addWorkingDays(tx.today, of.policy.reworkWithin);
      if (owed?.state === 'met') await reopenDuty(tx, actor, of, owed, dueOn, 'report_returned');
      await refresh(tx, actor, [of.commitment.id]);
      return { id: saved.id, state: saved.state, version: saved.version, dueOn: owed ? dueOn : null };
    });
  }
}
