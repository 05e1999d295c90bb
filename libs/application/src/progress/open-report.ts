import { Db } from '@app/db/db';
import { openReport, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { takeUpReport } from './report-desk';
import type { ReportOutcome } from './report-outcome';

/** A reviewer opens a report; from then on the department cannot take it back (ruling 17). No date and no light changes. */
@Injectable()
export class OpenReport {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, reportId: string, version?: number): Promise<ReportOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const { report, of } = await takeUpReport(tx, actor, reportId, 'open_report', version);
      const { next, event } = openReport(report, { actor });
      const saved = await tx.reports.save(report, next);
      tx.events.append(of.commitment.programmeId, of.commitment.id, actor, event);
      return { id: saved.id, state: saved.state, version: saved.version };
    });
  }
}
