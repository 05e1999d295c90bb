import { BulletBar } from '../../components/bullet-bar';
import { Figure } from '../../components/figure';
import { TruthKey } from '../../components/truth-key';
import type { QueuedReport } from '../../api/queries/supervision';
import { figure, signed } from '../../format/figure';
import { monthName } from '../../format/dates';
import { supervisionWords } from '../../words/supervision';
import { useLanguage, useSaid, useWords } from '../../words/words';
import { judgeable, judged, type Judged, type ReviewDraft, type Target } from './review-draft';
import styles from './reviews.module.css';

interface Props {
  readonly report: QueuedReport;
  readonly draft: ReviewDraft;
  readonly at: string | undefined;
  readonly onPick: (targetId: string) => void;
}

/** Every figure of this report beside the last accepted one, with what was questioned, what was said, and the judgement. */
export function FigureTable({ report, draft, at, onPick }: Props) {
  const { review: words } = useWords(supervisionWords);
  const language = useLanguage();
  const last = report.previousPeriod;
  return (
    <table className={`tb ${styles['figures'] ?? ''}`}>
      <thead>
        <tr>
          <td />
          <th scope="colgroup" className="num" colSpan={2}>
            {last ? words.last(monthName(last, language)) : words.noLast}
          </th>
          <th scope="colgroup" className={`num ${styles['rule'] ?? ''}`} colSpan={3}>
            {words.now(monthName(report.period, language))}
          </th>
          <td colSpan={3} />
        </tr>
        <tr>
          <th scope="col">{words.target}</th>
          <th scope="col" className="num">
            {words.planned}
          </th>
          <th scope="col" className="num">
            {words.verified}
          </th>
          <th scope="col" className={`num ${styles['rule'] ?? ''}`}>
            {words.planned}
          </th>
          <th scope="col" className="num">
            {words.claimed}
          </th>
          <th scope="col" className="num">
            {words.increase}
          </th>
          <th scope="col">
            <span className={styles['legend']}>
              <TruthKey truth="verified" /> {words.verified} <TruthKey truth="claimed" /> {words.claimed}
            </span>
          </th>
          <th scope="col">{words.found}</th>
          <th scope="col">{words.judgement}</th>
        </tr>
      </thead>
      <tbody>
        {judgeable(report).map((target, index) => (
          <FigureRow
            key={target.id}
            number={index + 1}
            report={report}
            target={target}
            value={judged(report, draft, target)}
            chosen={target.id === at}
            onPick={() => onPick(target.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly number: number;
  readonly report: QueuedReport;
  readonly target: Target;
  readonly value: Judged;
  readonly chosen: boolean;
  readonly onPick: () => void;
}

function FigureRow({ number, report, target, value, chosen, onPick }: RowProps) {
  const { review: words } = useWords(supervisionWords);
  const asked = report.questions.filter(({ targetId }) => targetId === target.id);
  const look = [chosen && styles['chosen'], asked.length > 0 && styles['asked']].filter(Boolean).join(' ');
  return (
    <tr className={look || undefined} onClick={onPick}>
      <th scope="row">
        <button type="button" className={styles['pick']} aria-pressed={chosen} onClick={onPick}>
          <kbd aria-hidden="true">{number}</kbd>
          <b lang="zh">{target.what}</b>
        </button>
        <span className="small faint" lang="zh">
          {target.value === null ? words.noFigure : words.promised(figure(target.value), target.unit ?? '')}
        </span>
      </th>
      <td className="num muted" data-label={`${words.planned}`}>
        <Figure value={target.previousPlanned} />
      </td>
      <td className="num" data-label={words.verified}>
        <Figure value={target.previous} />
      </td>
      <td className={`num ${styles['rule'] ?? ''}`} data-label={words.planned}>
        <Figure value={target.planned} />
      </td>
      <td className="num" data-label={words.claimed}>
        {target.issuedState ? words.issued[target.issuedState] : <Figure value={target.claimed} strong />}
      </td>
      <td className="num" data-label={words.increase}>
        {signed(target.increase)}
      </td>
      <td className={styles['bar']}>
        {target.claimed !== null && (
          <BulletBar
            planned={target.planned}
            verified={target.previous ?? '0'}
            claimed={target.claimed}
            target={target.value}
            unit={target.unit}
            width={110}
          />
        )}
      </td>
      <td className={styles['found']}>
        <FoundBySystem report={report} target={target} />
      </td>
      <td data-label={words.judgement}>
        <Verdict value={value} />
      </td>
    </tr>
  );
}

function FoundBySystem({ report, target }: Pick<RowProps, 'report' | 'target'>) {
  const { review: words } = useWords(supervisionWords);
  const said = useSaid();
  const asked = report.questions.filter(({ targetId }) => targetId === target.id);
  if (asked.length === 0) return <span className="muted">{words.nothing}</span>;
  return asked.map((question) => {
    const answer = report.answers.find(
      ({ code, targetId }) => code === question.code && targetId === target.id,
    );
    return (
      <p key={question.code}>
        <b className="yellow">{said(question)}</b>{' '}
        {answer ? (
          <>
            {words.answered}
            <span lang="zh">{answer.text}</span>
          </>
        ) : (
          words.unanswered
        )}
      </p>
    );
  });
}

function Verdict({ value }: { readonly value: Judged }) {
  const { review: words } = useWords(supervisionWords);
  if (value.as === 'open') return <span className="tag">{words.open_}</span>;
  if (value.as === 'accept') return <span className="green nowrap">✓ {words.accepted}</span>;
  return <b className="nowrap">{words.reduced(value.verified ? figure(value.verified) : '…')}</b>;
}
