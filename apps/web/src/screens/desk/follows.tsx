import { useQuery } from '@tanstack/react-query';
import { deskOutlookQuery } from '../../api/queries/desk';
import { dayInSentence, dayOf } from '../../format/dates';
import { componentWords } from '../../words/components';
import { deskWords } from '../../words/desk';
import { useLanguage, useWords } from '../../words/words';

/** A circular goes to everybody; more are counted. */
const MOST_NAMED = 2;

/** What follows by the rule if nothing is done, as the server foresees it: 不办，11月17日发催办，送区住建局主要负责人. */
export function Follows({ dutyId }: { readonly dutyId: string }) {
  const words = useWords(deskWords);
  const { levels } = useWords(componentWords);
  const language = useLanguage();
  const { data } = useQuery(deskOutlookQuery);
  const next = data?.duties.find((duty) => duty.dutyId === dutyId)?.next;
  if (!next) return null;
  const day = dayInSentence(dayOf(next.firesAt), language);
  const named = next.to.slice(0, MOST_NAMED).map(({ department, title }) => `${department}${title}`);
  return <> {words.follows(day, levels[next.level] ?? '', named, next.to.length)}</>;
}
