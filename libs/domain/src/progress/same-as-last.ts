import type { ReportId } from '../id';
import type { Period } from '../schedule/calendar-date';
import type { ProgressReport } from './progress-report';
import type { ReportInput } from './submit-report';

/** The sentence such a report carries; the journal shows that nothing was claimed anew. */
export const SAME_AS_LAST = '本月无变化，同上月。';

/**
 * "As last month" in one step (同上月): the last accepted figures, claimed again as they were verified, so that a
 * reduced figure does not come back. Nothing is reached anew. No month needs retyping (handbook §6, row 7).
 */
export function sameAsLast(
  last: ProgressReport,
  { id, period }: { readonly id: ReportId; readonly period: Period },
): ReportInput {
  return {
    id,
    period,
    figures: last.figures.map(({ targetId, claimed, verified, issuedState }) => ({
      targetId,
      claimed: verified ?? claimed,
      issuedState,
    })),
    milestonesReached: [],
    evidence: [],
    narrative: SAME_AS_LAST,
    problems: last.problems,
    nextSteps: last.nextSteps,
    answers: [],
  };
}
