import { shownReason, type CalendarDate, type LightFacts, type LightJudgement } from '@app/domain';
import type { StandingRow } from '@app/db/stores/commitment.store';
import type { Situation } from './situation';

type LedgerLine = Pick<
  StandingRow,
  'shownTarget' | 'shownReport' | 'shownReason' | 'reasonSince' | 'missingPeriod'
>;

/** What the ledger says of a leaf in one line: the target that decides, the last report and the missing one, the first reason. */
export function ledgerLine(
  of: Situation,
  { reportMissing }: Pick<LightFacts, 'reportMissing'>,
  judged: LightJudgement,
  today: CalendarDate,
): LedgerLine {
  const [first] = judged.reasons;
  const shown = first ? shownReason(first, today) : null;
  return {
    shownTarget: decidingTarget(of, judged),
    shownReport: lastReport(of),
    shownReason: shown?.reason ?? null,
    reasonSince: shown?.since ?? null,
    missingPeriod: reportMissing?.period ?? null,
  };
}

/** The target with the widest gap, or the first one that was looked at where none has a gap. */
function decidingTarget({ targets }: Situation, judged: LightJudgement) {
  const id = judged.decidingTargetId ?? judged.perTarget[0]?.targetId;
  const target = targets.find((one) => one.id === id);
  if (!target) return null;
  const { what, kind, comparator, value, unit } = target;
  const standing = judged.perTarget.find(({ targetId }) => targetId === id);
  const { planned = null, verified = null, claimed = null } = standing ?? {};
  return { id, what, kind, comparator, value, unit, planned, verified, claimed };
}

function lastReport({ reports }: Situation) {
  const last = reports.findLast(({ state }) => state !== 'draft' && state !== 'taken_back');
  return last ? { period: last.period, state: last.state } : null;
}
