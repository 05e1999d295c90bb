import { useState } from 'react';
import { SectionHeading } from '../../components/section-heading';
import { monthName, moment } from '../../format/dates';
import { itemWords } from '../../words/item';
import { useLanguage, useWords } from '../../words/words';
import type { Item } from './acts/act';
import { ActButtons } from './acts/acts';
import styles from './item.module.css';

const FIRST = 3;

/** The reports of the year, the newest first; figures stand in the curves, here is what was said. */
export function Reports({ item }: { readonly item: Item }) {
  const { reports: words } = useWords(itemWords);
  const [all, setAll] = useState(false);
  const newest = [...item.reports].sort((one, other) => other.period.localeCompare(one.period));
  const shown = all ? newest : newest.slice(0, FIRST);
  return (
    <section id="reports">
      <SectionHeading note={newest.length > 0 && words.count(newest.length)}>{words.title}</SectionHeading>
      {newest.length === 0 && <p className={styles['quiet']}>{words.none}</p>}
      {shown.length > 0 && (
        <table className={`tb ${styles['rows'] ?? ''} ${styles['tall'] ?? ''}`}>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.submitted}</th>
              <th scope="col">{words.said}</th>
              <th scope="col">{words.evidence}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((report) => (
              <ReportRow key={report.id} report={report} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {!all && newest.length > FIRST && (
        <button type="button" className="btn text" onClick={() => setAll(true)}>
          {words.more(newest.length - FIRST)}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly report: Item['reports'][number];
  readonly item: Item;
}

function ReportRow({ report, item }: RowProps) {
  const { reports: words } = useWords(itemWords);
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <b>{monthName(report.period, language)}</b>
      </th>
      <td className="nowrap">
        {report.submittedAt && moment(report.submittedAt, item.programme.year)}
        {report.late && <p className="small yellow">{words.late}</p>}
      </td>
      <td lang="zh">
        {report.narrative}
        {report.problems && (
          <p>
            {words.problems}
            {report.problems}
          </p>
        )}
        {report.nextSteps && (
          <p className="muted">
            {words.next}
            {report.nextSteps}
          </p>
        )}
      </td>
      <td data-label={words.evidence} className="nowrap">
        {report.evidence?.length ? words.files(report.evidence.length) : '—'}
      </td>
      <td>
        <span className={report.state === 'returned' ? 'yellow' : undefined}>
          {words.states[report.state] ?? report.state}
        </span>
        <p>
          <ActButtons of={({ name, subject }) => name === 'take_back_report' && subject === report.id} />
        </p>
      </td>
    </tr>
  );
}
