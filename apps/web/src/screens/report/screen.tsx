import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { commitmentQuery } from '../../api/queries/commitment';
import { reportsQuery } from '../../api/queries/reports';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { reportWords } from '../../words/report';
import { useWords } from '../../words/words';
import { useDraft } from '../../use-draft';
import { pendingOf } from './form';
import { NotOpen } from './not-open';
import { ReportForm } from './report-form';
import { useHeld, useStarted } from './use-started';

/** 填报: the month that is owed, beside what was verified before. */
export function Screen() {
  const words = useWords(reportWords);
  const { id } = useParams({ from: '/app/items/$id/report' });
  const { period: asked } = useSearch({ from: '/app/items/$id/report' });
  const item = useQuery(commitmentQuery(id));
  const reports = useQuery(reportsQuery(id));
  const open =
    item.data?.actions.flatMap(({ name, subject }) => (name === 'report' && subject ? [subject] : [])) ?? [];
  const pending = pendingOf(reports.data ?? [])?.period;
  const held = useHeld(id, open[0]);
  const period = asked ?? held ?? pending ?? null;
  const started = useStarted(`${id} ${period ?? ''}`, period !== null && open.includes(period));
  const { savedAt } = useDraft<unknown>(`report/${id}/${period ?? ''}`, null);
  // Somebody else filed the month while one had typed: both versions are shown, also after the page was left.
  const both = savedAt !== null && pending === period;
  const again = () => void Promise.all([item.refetch(), reports.refetch()]);
  const error = item.error ?? reports.error;
  if (error && !(item.data && reports.data))
    return <Failed what={words.loading} error={error} onAgain={again} />;
  if (!item.data || !reports.data)
    return <Loading columns={['32%', '10%', '14%', '10%', '24%']} rows={8} onAgain={again} />;
  if (period === null || !(started || both))
    return <NotOpen item={item.data} reports={reports.data} period={period} />;
  return (
    <ReportForm
      key={`${id} ${period}`}
      item={item.data}
      reports={reports.data}
      period={period}
      allowed={open.includes(period)}
    />
  );
}
