import { Db } from '@app/db/db';
import type { ReportRow } from '@app/db/schemas/reporting.schema';
import type { Tx } from '@app/db/tx';
import {
  acceptReport,
  asId,
  printedGap,
  type Actor,
  type Figure,
  type TargetId,
  type Verdict,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { cancelDuty, meetDuty } from '../upkeep/duties';
import { refresh } from '../upkeep/refresh';
import type { Situation } from '../upkeep/situation';
import { reviewDuty, takeUpReport } from './report-desk';
import type { ReportOutcome } from './report-outcome';
import { verdictOn } from './verdict';

export interface Acceptance {
  /** Figures taken over below the claimed ones; whatever is not named is taken over as claimed. */
  readonly reduced?: readonly {
    readonly targetId: string;
    readonly verified: string;
    readonly reasonCode: string;
  }[];
  readonly text?: string | null;
}

export interface AcceptedReport extends ReportOutcome {
  readonly verdict: Verdict;
}

/**
 * The supervision office accepts a report, reduced where figures do not hold (采纳, 核减采纳). Its month is from now on
 * the one the light compares (ruling 1). Milestones it names are met on the day the department reported them: the days
 * of the review are the office's, as they are for a claim (ruling 31).
 */
@Injectable()
export class AcceptReport {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, reportId: string, acceptance: Acceptance, version?: number): Promise<AcceptedReport> {
    return this.db.transaction(actor, async (tx) => {
      const { report, of } = await takeUpReport(tx, actor, reportId, 'accept_report', version);
      const input = {
        reduced: (acceptance.reduced ?? []).map((one) => ({
          ...one,
          targetId: asId<TargetId>(one.targetId),
        })),
        text: acceptance.text ?? null,
        judge: (verified: readonly Figure[]) => verdictOn(of, report, verified),
      };
      const { next, event } = acceptReport(report, of.targets, input, { actor, today: tx.today });
      const saved = await tx.reports.save(report, next);
      tx.events.append(of.commitment.programmeId, of.commitment.id, actor, event);
      await settleDuties(tx, actor, of, report);
      await refresh(tx, actor, [of.commitment.id]);
      return {
        id: saved.id,
        state: saved.state,
        version: saved.version,
        verdict: { ...next.verdict, gap: printedGap(next.verdict.gap) },
      };
    });
  }
}

/** Reports still owed for earlier months are covered: figures are cumulative, and an earlier month can no longer be filed. */
async function settleDuties(tx: Tx, actor: Actor, of: Situation, report: ReportRow): Promise<void> {
  const review = reviewDuty(of, report);
  if (review) await meetDuty(tx, actor, review);
  for (const duty of of.duties) {
    if (duty.state !== 'open') continue;
    if (report.milestonesReached.includes(duty.id))
      await meetDuty(tx, actor, duty, report.submittedOn ?? tx.today);
    if (duty.kind === 'report' && duty.subject < report.period) {
      await cancelDuty(tx, actor, duty, `covered_by_${report.period}`);
    }
  }
}
