import { useRef } from 'react';
import type { QueuedReport } from '../../api/queries/supervision';
import { monthName } from '../../format/dates';
import { useRefusal } from '../../shell/use-refusal';
import { supervisionWords } from '../../words/supervision';
import { useLanguage, useWords } from '../../words/words';
import { FigureDecision } from './figure-decision';
import { FigureTable } from './figure-table';
import { Proof } from './proof';
import { Filed, WholeQuestions } from './report-head';
import { ReturnForm } from './return-form';
import { ReviewEffect } from './review-effect';
import { QueueKeys } from './queue-keys';
import styles from './reviews.module.css';
import { Said } from './said';
import { StaleReview } from './stale-review';
import { type Judgement, useJudgement } from './use-judgement';

interface Props {
  readonly report: QueuedReport;
  readonly onDone: () => void;
}

/** One report beside the last: each figure judged, the whole accepted, accepted reduced or returned. */
export function ReportReview({ report, onDone }: Props) {
  const words = useWords(supervisionWords);
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const judgement = useJudgement(report, place, onDone);
  const { draft, target, reviewing, picksReason } = judgement;
  return (
    <div ref={place} className={styles['review']}>
      <header className={styles['head']}>
        <div>
          <h3>
            {words.queue.item(report.commitment.number, report.commitment.title)}{' '}
            <span className="muted">{words.review.period(monthName(report.period, language))}</span>
          </h3>
          <Filed report={report} />
        </div>
        <QueueKeys picking={picksReason ? words.queue.keys.reason : words.queue.keys.pick} />
      </header>
      <WholeQuestions report={report} />
      <FigureTable report={report} draft={draft.value} at={target?.id} onPick={judgement.pick} />
      {judgement.may('accept_report') ? (
        <Decision report={report} judgement={judgement} />
      ) : (
        <p className="note">{words.review.notAllowed}</p>
      )}
      <Said report={report} />
      <Proof evidence={report.evidence} />
      {reviewing.stale && (
        <StaleReview
          report={report}
          draft={draft.value}
          onLeave={reviewing.forget}
          onAgain={reviewing.acceptAgain}
        />
      )}
    </div>
  );
}

interface DecisionProps {
  readonly report: QueuedReport;
  readonly judgement: Judgement;
}

function Decision({ report, judgement }: DecisionProps) {
  const { draft, reviewing, stopReturn } = judgement;
  return (
    <div className={styles['decision']}>
      {draft.value.returning ? (
        <ReturnForm
          draft={draft.value}
          onChange={draft.change}
          onCancel={stopReturn}
          onReturn={reviewing.giveBack}
          pending={reviewing.pending}
        />
      ) : (
        <Acceptance report={report} judgement={judgement} />
      )}
      <Refused error={reviewing.refused} />
    </div>
  );
}

/** The chosen figure, what would follow, the buttons and the reviewer's words. */
function Acceptance({ report, judgement }: DecisionProps) {
  const { review: words } = useWords(supervisionWords);
  const { draft, target, current, insists, reviewing } = judgement;
  const reduces = Object.values(draft.value.figures).some(({ as }) => as === 'reduce');
  return (
    <>
      {target && current && (
        <FigureDecision target={target} value={current} insisting={insists} onChange={judgement.judge} />
      )}
      <ReviewEffect report={report} draft={draft.value} />
      <div className={styles['go']}>
        <button type="button" className="btn" onClick={judgement.startReturn}>
          {words.give_} <kbd>R</kbd>
        </button>
        <button type="button" className="btn primary" disabled={reviewing.pending} onClick={judgement.accept}>
          {reduces ? words.acceptReduced : words.accept} <kbd>A</kbd>
        </button>
      </div>
      <label className={`field ${styles['opinion'] ?? ''}`}>
        <span>{words.text}</span>
        <textarea
          className="input"
          rows={1}
          maxLength={2000}
          value={draft.value.text}
          onChange={({ target: { value } }) => draft.change({ ...draft.value, text: value })}
        />
      </label>
    </>
  );
}

function Refused({ error }: { readonly error: Error | null }) {
  const refusalOf = useRefusal();
  if (!error) return null;
  return (
    <div className={`bar alarm ${styles['refused'] ?? ''}`} role="alert">
      {refusalOf(error)}
    </div>
  );
}
