import { useSession } from '../../api/queries/session';
import { daysLeft, type Pressing } from '../../format/days-left';
import { deskWords } from '../../words/desk';
import { useWords } from '../../words/words';
import { isToConfirm } from './to-do';
import type { Desk } from './task';

/** 8件事要办，其中2件在5个工作日内；1件逾期。 */
export function DeskSum({ desk }: { readonly desk: Desk }) {
  const { sum } = useWords(deskWords);
  const { role } = useSession().post;
  const standings = desk.toDo.map(({ workingDaysLeft }) => daysLeft(workingDaysLeft)?.pressing);
  const count = (...wanted: readonly Pressing[]) =>
    standings.filter((standing) => standing && wanted.includes(standing)).length;
  const all = desk.toDo.length + (isToConfirm(role) ? desk.resolutions.length : 0);
  if (all === 0) return null;
  const [soon, late] = [count('soon', 'today'), count('late')];
  return (
    <>
      {sum.todo(all)}
      {soon > 0 ? (
        <>
          {sum.among}
          <b className="yellow">{sum.soon(soon)}</b>
        </>
      ) : (
        sum.none
      )}
      {sum.semicolon}
      {late > 0 ? <b className="red">{sum.late(late)}</b> : sum.noneLate}
      {sum.stop}
    </>
  );
}
