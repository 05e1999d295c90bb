import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answerOf, api, ifMatch } from '../../api/client';
import { PageTitle } from '../../components/page-title';
import { dayInSentence, monthName, moment } from '../../format/dates';
import { Empty } from '../../shell/empty';
import { toast } from '../../shell/toasts';
import { useRefusal } from '../../shell/use-refusal';
import { reportWords } from '../../words/report';
import { useLanguage, useWords } from '../../words/words';
import { type Filed, type Item, pendingOf } from './form';

interface Props {
  readonly item: Item;
  readonly reports: readonly Filed[];
  readonly period: string | null;
}

/** Nothing to fill in now: why, and when there will be. A report that waits can be taken back here. */
export function NotOpen({ item, reports, period }: Props) {
  const { closed: words, ...all } = useWords(reportWords);
  const language = useLanguage();
  const pending = pendingOf(reports);
  const next = item.duties
    .filter(({ kind, state, opensOn }) => kind === 'report' && state === 'open' && opensOn > item.today)
    .sort((one, other) => one.opensOn.localeCompare(other.opensOn))[0];
  const month = (of: string) => monthName(of, language);
  const day = (on: string) => dayInSentence(on, language, item.programme.year);
  const [title, text] = pending
    ? pending.state === 'waiting'
      ? [words.waiting(month(pending.period)), words.waitingText(moment(pending.submittedAt ?? ''))]
      : [words.opened(month(pending.period)), words.openedText]
    : next
      ? [words.notYet(month(next.subject), day(next.opensOn)), words.notYetText(day(next.dueOn))]
      : [words.nothing, words.nothingText];
  return (
    <>
      <PageTitle
        crumb={
          <Link to="/items/$id" params={{ id: item.id }}>
            {all.number(item.number)} {item.title}
          </Link>
        }
      >
        {all.heading(month(pending?.period ?? period ?? next?.subject ?? item.today), item.title)}
      </PageTitle>
      <Empty title={title} text={text}>
        <Link className="btn" to="/items/$id" params={{ id: item.id }}>
          {all.toItem}
        </Link>
        {pending &&
          item.actions.some(({ name, subject }) => name === 'take_back_report' && subject === pending.id) && (
            <TakeBack report={pending} itemId={item.id} />
          )}
      </Empty>
    </>
  );
}

function TakeBack({ report, itemId }: { readonly report: Filed; readonly itemId: string }) {
  const words = useWords(reportWords);
  const refusalOf = useRefusal();
  const queries = useQueryClient();
  const back = useMutation({
    mutationFn: () => takeBack(report),
    onSuccess: () => toast(words.takenBack),
    onSettled: () => queries.invalidateQueries({ queryKey: ['commitment', itemId] }),
  });
  return (
    <>
      <button type="button" className="btn" disabled={back.isPending} onClick={() => back.mutate()}>
        {words.takeBack}
      </button>
      {back.error && (
        <p role="alert" className="red">
          {refusalOf(back.error)}
        </p>
      )}
    </>
  );
}

export const takeBack = ({ id, version }: Pick<Filed, 'id' | 'version'>) =>
  answerOf(api.DELETE('/api/v1/reports/{id}', { params: { path: { id }, header: ifMatch(version) } }));
