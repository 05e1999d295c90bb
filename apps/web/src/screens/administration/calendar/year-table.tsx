import type { Schemas } from '../../../api/problem';
import { Provisional } from '../../../components/provisional';
import { dayOf, fullDay } from '../../../format/dates';
import { administrationWords } from '../../../words/administration';
import { useLanguage, useWords } from '../../../words/words';
import styles from '../administration.module.css';

/** Which years are known, by which notice, and what depends on those that are not. */
export function YearTable({ years }: { readonly years: readonly Schemas['CalendarYearAnswer'][] }) {
  const { calendar: words } = useWords(administrationWords);
  const language = useLanguage();
  const { columns } = words;
  return (
    <table className={`tb ${styles['list'] ?? ''}`}>
      <thead>
        <tr>
          {[
            columns.year,
            columns.document,
            columns.off,
            columns.makeup,
            columns.own,
            columns.duties,
            columns.imported,
          ].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year.year}>
            <th scope="row">
              {year.year} {year.provisional && <Provisional />}
            </th>
            <td data-label={columns.document} lang={year.document ? 'zh' : undefined}>
              {year.document ?? words.unpublished}
            </td>
            <td data-label={columns.off}>{year.published ? year.daysOff : '—'}</td>
            <td data-label={columns.makeup}>{year.published ? year.makeupDays : '—'}</td>
            <td data-label={columns.own}>{year.overrides.length}</td>
            <td data-label={columns.duties}>{year.openDuties}</td>
            <td data-label={columns.imported}>
              {year.importedAt ? fullDay(dayOf(year.importedAt), language) : '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
