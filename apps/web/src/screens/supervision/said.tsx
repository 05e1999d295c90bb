import { useQuery } from '@tanstack/react-query';
import { commitmentQuery } from '../../api/queries/commitment';
import { reportsQuery } from '../../api/queries/reports';
import type { QueuedReport } from '../../api/queries/supervision';
import { monthName, shortDay } from '../../format/dates';
import { supervisionWords } from '../../words/supervision';
import { useLanguage, useWords } from '../../words/words';
import styles from './reviews.module.css';

interface Words {
  readonly period: string;
  readonly narrative: string;
  readonly problems: string | null;
  readonly nextSteps: string | null;
}

/** What the department wrote this month, beside what it wrote the month before; and the milestones it says are done. */
export function Said({ report }: { readonly report: QueuedReport }) {
  const { review: words } = useWords(supervisionWords);
  const { data } = useQuery(reportsQuery(report.commitmentId));
  const last = data?.find(({ period, state }) => period === report.previousPeriod && state === 'accepted');
  return (
    <section className={styles['said']}>
      <h4>{words.said}</h4>
      <div className={styles['beside']}>
        {last && <Column said={last} quiet />}
        <Column said={report} />
      </div>
      {report.milestonesReached.length > 0 && <Milestones report={report} />}
    </section>
  );
}

function Column({ said, quiet = false }: { readonly said: Words; readonly quiet?: boolean }) {
  const { review: words } = useWords(supervisionWords);
  const language = useLanguage();
  return (
    <div className={quiet ? 'muted' : undefined}>
      <p className="small muted">{words.saidIn(monthName(said.period, language))}</p>
      <p lang="zh">{said.narrative || words.saidNothing}</p>
      {said.problems && (
        <p>
          <b>{words.problems}</b>
          <span lang="zh">{said.problems}</span>
        </p>
      )}
      {said.nextSteps && (
        <p>
          <b>{words.nextSteps}</b>
          <span lang="zh">{said.nextSteps}</span>
        </p>
      )}
    </div>
  );
}

function Milestones({ report }: { readonly report: QueuedReport }) {
  const { review: words } = useWords(supervisionWords);
  const { data } = useQuery(commitmentQuery(report.commitmentId));
  const reached = data?.duties.filter(({ id }) => report.milestonesReached.includes(id)) ?? [];
  if (reached.length === 0) return null;
  return (
    <p>
      <b>{words.milestones}</b>{' '}
      {reached.map(({ id, title, dueOn }) => (
        <span key={id} className="tag">
          <span lang="zh">{title}</span> {shortDay(dueOn)}
        </span>
      ))}
    </p>
  );
}
