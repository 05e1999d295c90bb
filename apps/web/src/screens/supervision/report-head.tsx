import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from '../../api/client';
import type { QueuedReport } from '../../api/queries/supervision';
import { moment } from '../../format/dates';
import { supervisionWords } from '../../words/supervision';
import { useSaid, useWords } from '../../words/words';
import styles from './reviews.module.css';

/** Who filed it and when, and whether the department can still take it back. */
export function Filed({ report }: { readonly report: QueuedReport }) {
  const { review: words } = useWords(supervisionWords);
  const queries = useQueryClient();
  const open = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/reports/{id}/opening', {
          params: { path: { id: report.id }, header: ifMatch(report.version) },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['review-queue'] }),
  });
  const { department, author, submittedAt, late, evidence, state, actions } = report;
  const filed = submittedAt ? moment(submittedAt) : '';
  return (
    <p className="small muted">
      {words.filed(department?.name ?? '', author.post, filed, late, evidence.length)}
      {' · '}
      {state === 'opened' ? words.opened : words.waiting}{' '}
      {actions.some(({ name }) => name === 'open_report') && (
        <button
          type="button"
          className={`btn text ${styles['inline'] ?? ''}`}
          disabled={open.isPending}
          onClick={() => open.mutate()}
        >
          {words.open}
        </button>
      )}
    </p>
  );
}

/** What was asked about the report as a whole, and what the department said to it. */
export function WholeQuestions({ report }: { readonly report: QueuedReport }) {
  const { review: words } = useWords(supervisionWords);
  const said = useSaid();
  const whole = report.questions.filter(({ targetId }) => targetId === null);
  if (whole.length === 0) return null;
  return (
    <ul className={styles['whole']} aria-label={words.whole}>
      {whole.map((question) => {
        const answer = report.answers.find(
          ({ code, targetId }) => code === question.code && targetId === null,
        );
        return (
          <li key={question.code}>
            <b className="yellow">{said(question)}</b>{' '}
            <span className="muted">
              {answer ? (
                <>
                  {words.answered}
                  <span lang="zh">{answer.text}</span>
                </>
              ) : (
                words.unanswered
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
