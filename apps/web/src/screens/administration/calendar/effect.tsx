import type { Schemas } from '../../../api/problem';
import { useSession } from '../../../api/queries/session';
import { shortDay } from '../../../format/dates';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';

/** What a changed day moves, in lines: 填报 27项：12-05 → 12-06. */
export function Effect({ effect }: { readonly effect: Schemas['CalendarEffectAnswer'] }) {
  const { calendar: words, duties } = useWords(administrationWords);
  const year = Number(useSession().today.slice(0, 4));
  const total = effect.moved.reduce((sum, { count }) => sum + count, 0);
  if (total === 0 && effect.reminders === 0) return <p>{words.movesNothing}</p>;
  return (
    <>
      <p>{words.moves(total, effect.reminders)}</p>
      <ul>
        {effect.moved.map(({ kind, before, after, count }) => (
          <li key={kind + before + after}>
            {words.movedLine(duties[kind], count)} <s>{shortDay(before, year)}</s> →{' '}
            <b>{shortDay(after, year)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
