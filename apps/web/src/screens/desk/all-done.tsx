import { Link } from '@tanstack/react-router';
import { useSession } from '../../api/queries/session';
import { dayInSentence } from '../../format/dates';
import { Empty } from '../../shell/empty';
import { deskWords } from '../../words/desk';
import { useLanguage, useWords } from '../../words/words';
import { type Desk, tasksOf } from './task';
import { titleOf } from './task-words';

/** Empty means done, and says so with the next thing. */
export function AllDone({ desk }: { readonly desk: Desk }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const { role } = useSession().post;
  const { allDone } = words;
  const [task] = tasksOf(desk.queue, desk.today, role);
  const [next] = task?.duties ?? [];
  const text = () => {
    if (role === 'leader') return allDone.leader(desk.items.length, desk.troubled);
    if (role !== 'administrator') return allDone[role];
    return undefined;
  };
  return (
    <Empty
      done
      title={allDone.title}
      text={
        <>
          {text()}
          {task && next && (
            <>
              <br />
              {allDone.inOffice(
                dayInSentence(next.dueOn, language),
                titleOf(task, words),
                words.items([next.commitment.number]),
                next.post.title,
              )}
            </>
          )}
        </>
      }
    >
      {role === 'supervisor' && (
        <Link to="/supervision/$tab" params={{ tab: 'reviews' }} className="btn primary">
          {allDone.reviews}
        </Link>
      )}
      {role !== 'supervisor' && (
        <Link to="/ledger" className="btn primary">
          {allDone.ledger}
        </Link>
      )}
      <Link to="/wall-chart" className="btn">
        {allDone.wallChart}
      </Link>
    </Empty>
  );
}
