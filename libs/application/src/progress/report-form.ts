import {
  asId,
  DomainError,
  period,
  sameAsLast,
  type EvidenceId,
  type IssuedState,
  type QuestionCode,
  type ReportId,
  type ReportInput,
  type TargetId,
} from '@app/domain';
import type { ReportRow } from '@app/db/schemas/reporting.schema';

/** What the department fills in. Either `sameAsLast`, or the figures and words of the month; figures are cumulative. */
export interface ReportForm {
  readonly period: string;
  readonly sameAsLast?: boolean;
  readonly figures?: readonly {
    readonly targetId: string;
    readonly claimed?: string | null;
    readonly issuedState?: IssuedState | null;
  }[];
  readonly milestonesReached?: readonly string[];
  readonly evidence?: readonly string[];
  readonly narrative?: string;
  readonly problems?: string | null;
  readonly nextSteps?: string | null;
  readonly answers?: readonly {
    readonly code: QuestionCode;
    readonly targetId?: string | null;
    readonly text: string;
  }[];
}

/**
 * The form as the rules want it. "As last month" takes the figures last accepted; where none have been, there is
 * nothing to repeat and the field is refused.
 */
export function readForm(form: ReportForm, accepted: readonly ReportRow[], id: ReportId): ReportInput {
  const answers = (form.answers ?? []).map(({ code, targetId, text }) => ({
    code,
    targetId: targetId ? asId<TargetId>(targetId) : null,
    text,
  }));
  const evidence = (form.evidence ?? []).map((one) => asId<EvidenceId>(one));
  if (form.sameAsLast) {
    const last = accepted.at(-1);
    if (!last) throw new DomainError('field_invalid', { field: 'sameAsLast' });
    return { ...sameAsLast(last, { id, period: period(form.period) }), answers, evidence };
  }
  return {
    id,
    period: period(form.period),
    figures: (form.figures ?? []).map(({ targetId, claimed, issuedState }) => ({
      targetId: asId(targetId),
      claimed: claimed ?? null,
      issuedState: issuedState ?? null,
    })),
    milestonesReached: (form.milestonesReached ?? []).map((duty) => asId(duty)),
    evidence,
    narrative: form.narrative?.trim() ?? '',
    problems: form.problems?.trim() || null,
    nextSteps: form.nextSteps?.trim() || null,
    answers,
  };
}
