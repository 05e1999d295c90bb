import { Db } from '@app/db/db';
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
import type { Acceptance } from './accept-report';
import { takeUpReport } from './report-desk';
import { verdictOn } from './verdict';

export interface RehearsedAcceptance {
  readonly period: string;
  /** What the figures would come to, were they taken over so. */
  readonly verdict: Verdict;
  /** What was found for the month accepted last before. */
  readonly before: Verdict | null;
}

/**
 * What would follow from accepting a report so, before anybody presses the button: the same rule, nothing is written.
 * Refused where the acceptance itself would be.
 */
@Injectable()
export class RehearseAcceptance {
  constructor(private readonly db: Db) {}

  execute(
    actor: Actor,
    reportId: string,
    { reduced = [], text = null }: Acceptance,
  ): Promise<RehearsedAcceptance> {
    return this.db.transaction(actor, async (tx) => {
      const { report, of } = await takeUpReport(tx, actor, reportId, 'accept_report');
      const input = {
        reduced: reduced.map((one) => ({ ...one, targetId: asId<TargetId>(one.targetId) })),
        text,
        judge: (verified: readonly Figure[]) => verdictOn(of, report, verified),
      };
      const { next } = acceptReport(report, of.targets, input, { actor, today: tx.today });
      const last = of.reports
        .filter(({ state, period }) => state === 'accepted' && period < report.period)
        .sort((a, b) => (a.period < b.period ? 1 : -1))[0];
      return {
        period: report.period,
        verdict: printed(next.verdict),
        before: last?.verdict ? printed(last.verdict) : null,
      };
    });
  }
}

const printed = (verdict: Verdict): Verdict => ({ ...verdict, gap: printedGap(verdict.gap) });
