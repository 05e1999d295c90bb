import { Db } from '@app/db/db';
import { takeBackReport, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { cancelDuty, reopenDuty } from '../upkeep/duties';
import { refresh } from '../upkeep/refresh';
import type { ReportOutcome } from './report-outcome';
import { reportDuty, reviewDuty, takeUpReport } from './report-desk';

/**
 * The department takes back a report that nobody has opened (ruling 17). The report is owed again: by its own day, or
 * today where that has passed, for nothing can be owed by a day that is over. The office's duty to review falls away.
 */
@Injectable()
export class TakeBackReport {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, reportId: string, version?: number): Promise<ReportOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const { report, of } = await takeUpReport(tx, actor, reportId, 'take_back_report', version);
      const { next, event } = takeBackReport(report, of.commitment, { actor });
      const saved = await tx.reports.save(report, next);
      tx.events.append(of.commitment.programmeId, of.commitment.id, actor, event);
      const owed = reportDuty(of, report.period);
      if (owed?.state === 'met') {
        await reopenDuty(
          tx,
          actor,
          of,
          owed,
          owed.dueOn < tx.today ? tx.today : owed.dueOn,
          'report_taken_back',
        );
      }
      const review = reviewDuty(of, report);
      if (review) await cancelDuty(tx, actor, review, 'report_taken_back');
      await refresh(tx, actor, [of.commitment.id]);
      return { id: saved.id, state: saved.state, version: saved.version };
    });
  }
}
