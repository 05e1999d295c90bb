import type { QueuedReport } from '../../api/queries/supervision';

export const REASONS = [
  'short_count',
  'basis_differs',
  'evidence_repeated',
  'time_differs',
  'not_in_use',
  'no_denominator',
] as const;
export type ReasonCode = (typeof REASONS)[number];

export type Target = QueuedReport['targets'][number];

/** What the reviewer says of one figure; `open` while nothing was said of a figure that is questioned. */
export interface Judged {
  readonly as: 'accept' | 'reduce' | 'open';
  readonly verified: string;
  readonly reasonCode: ReasonCode | null;
}

export interface ReviewDraft {
  readonly figures: Readonly<Record<string, Judged>>;
  readonly text: string;
  readonly returning: boolean;
  readonly returnCode: ReasonCode | null;
}

export const EMPTY: ReviewDraft = { figures: {}, text: '', returning: false, returnCode: null };

/** Targets with something to judge: no figure was asked of the others. */
export const judgeable = ({ targets }: QueuedReport): Target[] =>
  targets.filter(({ claimed, issuedState }) => claimed !== null || issuedState !== null);

export function judged(report: QueuedReport, draft: ReviewDraft, target: Target): Judged {
  const questioned = report.questions.some(({ targetId }) => targetId === target.id);
  return (
    draft.figures[target.id] ?? {
      as: questioned ? 'open' : 'accept',
      verified: target.claimed ?? '',
      reasonCode: null,
    }
  );
}

export const judging = (draft: ReviewDraft, targetId: string, value: Judged): ReviewDraft => ({
  ...draft,
  figures: { ...draft.figures, [targetId]: value },
});

/** The figures that are taken over below the claimed ones, as far as they are complete. */
export const reducedOf = (report: QueuedReport, draft: ReviewDraft) =>
  judgeable(report).flatMap((target) => {
    const { as, verified, reasonCode } = judged(report, draft, target);
    return as === 'reduce' && reasonCode && /^\d+(\.\d+)?$/.test(verified.trim())
      ? [{ targetId: target.id, verified: verified.trim(), reasonCode }]
      : [];
  });

/** The first figure that still needs a word: reduced without figure or reason, or questioned and not yet judged. */
export function unfinished(
  report: QueuedReport,
  draft: ReviewDraft,
): { target: Target; as: 'reduce' | 'open' } | null {
  const reduced = reducedOf(report, draft);
  for (const target of judgeable(report)) {
    const { as } = judged(report, draft, target);
    if (as === 'open') return { target, as };
    if (as === 'reduce' && !reduced.some(({ targetId }) => targetId === target.id)) return { target, as };
  }
  return null;
}
