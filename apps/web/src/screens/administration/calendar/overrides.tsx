import type { Schemas } from '../../../api/problem';
import { fullDay, weekday } from '../../../format/dates';
import { administrationWords } from '../../../words/administration';
import { useLanguage, useWords } from '../../../words/words';

/** The days on which this jurisdiction goes another way than the notice. */
export function Overrides({ overrides }: { readonly overrides: readonly Schemas['CalendarOverride'][] }) {
  const { calendar: words } = useWords(administrationWords);
  const language = useLanguage();
  if (overrides.length === 0) return <p className="note">{words.noOverrides}</p>;
  return (
    <table className="tb">
      <thead>
        <tr>
          <th scope="col">{words.columns.day}</th>
          <th scope="col">{words.columns.becomes}</th>
          <th scope="col">{words.columns.name}</th>
        </tr>
      </thead>
      <tbody>
        {overrides.map(({ date, working, name }) => (
          <tr key={date}>
            <th scope="row">
              {fullDay(date, language)} {weekday(date, language)}
            </th>
            <td>{working ? words.working : words.off}</td>
            <td lang="zh">{name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
