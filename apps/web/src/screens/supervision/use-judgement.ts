import { type RefObject, useState } from 'react';
import type { QueuedReport } from '../../api/queries/supervision';
import { useKeys } from '../../keys/use-keys';
import { useDraft } from '../../use-draft';
import {
  EMPTY,
  type Judged,
  judgeable,
  judged,
  judging,
  REASONS,
  type ReviewDraft,
  unfinished,
} from './review-draft';
import { useReviewing } from './use-reviewing';

export type Judgement = ReturnType<typeof useJudgement>;

/** What the reviewer decides of each figure and of the whole, by mouse and by key; kept until the server has it. */
export function useJudgement(report: QueuedReport, place: RefObject<HTMLElement | null>, onDone: () => void) {
  const draft = useDraft<ReviewDraft>(`review/${report.id}`, EMPTY);
  const figures = judgeable(report);
  const missing = unfinished(report, draft.value);
  const [at, setAt] = useState(missing?.target.id ?? figures[0]?.id);
  const [insisting, setInsisting] = useState(false);
  const reviewing = useReviewing(report, draft.value, () => {
    draft.discard();
    onDone();
  });
  const may = (name: string) => report.actions.some((action) => action.name === name);
  const target = figures.find(({ id }) => id === at);
  const current = target && judged(report, draft.value, target);
  const judge = (value: Judged) => target && draft.change(judging(draft.value, target.id, value));
  const pick = (id: string) => {
    setAt(id);
    setInsisting(false);
  };
  // A questioned figure nobody spoke of stops the first attempt, not the second.
  const accept = () => {
    if (!may('accept_report') || reviewing.pending) return;
    if (!missing || (missing.as === 'open' && insisting)) return reviewing.accept();
    setAt(missing.target.id);
    setInsisting(true);
  };
  const startReturn = () => may('return_report') && draft.change({ ...draft.value, returning: true });
  const stopReturn = () => draft.change({ ...draft.value, returning: false });
  const reduce = () => {
    if (!current || target?.claimed === null) return;
    judge({ ...current, as: 'reduce', verified: current.as === 'reduce' ? current.verified : '' });
    requestAnimationFrame(() => place.current?.querySelector<HTMLInputElement>('input[inputmode]')?.focus());
  };
  const digit = (number: number) => {
    const returnCode = REASONS[number - 1] ?? null;
    if (draft.value.returning) return returnCode && draft.change({ ...draft.value, returnCode });
    if (current?.as === 'reduce') return returnCode && judge({ ...current, reasonCode: returnCode });
    const figure = figures[number - 1];
    if (figure) pick(figure.id);
  };
  useKeys({
    a: accept,
    r: () => void startReturn(),
    d: reduce,
    Escape: () => (draft.value.returning ? stopReturn() : false),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [String(number), () => void digit(number)]),
    ),
  });
  return {
    ...{ draft, target, current, reviewing, may, judge, pick, accept, startReturn, stopReturn },
    insists: insisting && missing?.target.id === target?.id,
    picksReason: draft.value.returning || current?.as === 'reduce',
  };
}
