import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from '../../api/client';
import { isStale } from '../../api/problem';
import type { QueuedReport } from '../../api/queries/supervision';
import { monthName } from '../../format/dates';
import { toast } from '../../shell/toasts';
import { supervisionWords } from '../../words/supervision';
import { useLanguage, useWords } from '../../words/words';
import { type ReviewDraft, reducedOf } from './review-draft';

/** Sends what was judged; a report that has changed meanwhile is not overwritten but shown. */
export function useReviewing(report: QueuedReport, draft: ReviewDraft, onDone: () => void) {
  const queries = useQueryClient();
  const { review: words } = useWords(supervisionWords);
  const month = monthName(report.period, useLanguage());
  const settled = (said: string) => {
    toast(said);
    onDone();
    void queries.invalidateQueries();
  };
  const header = (version: number) => ({ path: { id: report.id }, header: ifMatch(version) });
  const accept = useMutation({
    mutationFn: (version: number) => {
      const body = { reduced: reducedOf(report, draft), text: draft.text.trim() || null };
      return answerOf(api.POST('/api/v1/reports/{id}/acceptance', { params: header(version), body }));
    },
    onSuccess: () => settled(words.done.accepted(report.commitment.number, month)),
  });
  const giveBack = useMutation({
    mutationFn: () => {
      const body = { reasonCode: draft.returnCode ?? '', text: draft.text.trim() || null };
      return answerOf(api.POST('/api/v1/reports/{id}/return', { params: header(report.version), body }));
    },
    onSuccess: () => settled(words.done.returned(report.commitment.number, month)),
  });
  const error = accept.error ?? giveBack.error;
  const forget = () => {
    accept.reset();
    giveBack.reset();
    void queries.invalidateQueries({ queryKey: ['review-queue'] });
  };
  return {
    pending: accept.isPending || giveBack.isPending,
    stale: isStale(error),
    refused: isStale(error) ? null : error,
    accept: () => accept.mutate(report.version),
    acceptAgain: (version: number) => accept.mutate(version),
    giveBack: () => giveBack.mutate(),
    forget,
  };
}
