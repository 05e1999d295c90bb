import { useQuery } from '@tanstack/react-query';
import { openWorkQuery } from '../../../api/queries/administration';
import { useSession } from '../../../api/queries/session';
import { Sum } from '../../../components/sum';
import { dayInSentence } from '../../../format/dates';
import { useRefusal } from '../../../shell/use-refusal';
import { administrationWords } from '../../../words/administration';
import { useLanguage, useWords } from '../../../words/words';

/** What is open in a post, in a line: 未办13项 = 填报8 + 单据答复3 + 承诺期限2，最早12月5日到期；名下事项4件。 */
export function OpenWork({ postId }: { readonly postId: string }) {
  const { posts: words, duties } = useWords(administrationWords);
  const { data, error } = useQuery(openWorkQuery(postId));
  const refusalOf = useRefusal();
  const language = useLanguage();
  const year = Number(useSession().today.slice(0, 4));
  if (error) return <span className="red">{refusalOf(error)}</span>;
  if (!data) return <span className="faint">{words.counting}</span>;
  const { total, byKind, overdue, earliestDueOn, items } = data;
  if (total === 0) return <span>{words.nothingOpen(items)}</span>;
  return (
    <span>
      <Sum
        whole={words.open(total)}
        total={total}
        parts={byKind.map(({ kind, count }) => ({ label: duties[kind], count }))}
      />
      {words.openMore(earliestDueOn && dayInSentence(earliestDueOn, language, year), overdue, items)}
    </span>
  );
}
