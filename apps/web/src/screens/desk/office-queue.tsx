import { useSession } from '../../api/queries/session';
import { DueDate } from '../../components/due-date';
import { SectionHeading } from '../../components/section-heading';
import { deskWords } from '../../words/desk';
import { useWords } from '../../words/words';
import styles from './desk.module.css';
import { PlaceLink } from './place';
import { type Desk, placeOf, tasksOf } from './task';
import { titleOf } from './task-words';

/** What lies with the other posts of the supervision office; one stands in for another. */
export function OfficeQueue({ desk }: { readonly desk: Desk }) {
  const words = useWords(deskWords);
  const { role } = useSession().post;
  const own = new Set(desk.toDo.map(({ id }) => id));
  const others = desk.queue.filter(({ id }) => !own.has(id));
  if (others.length === 0) return null;
  const year = Number(desk.today.slice(0, 4));
  return (
    <section aria-labelledby="office-queue">
      <SectionHeading id="office-queue" note={others.length}>
        {words.queue.title}
      </SectionHeading>
      <table className={`tb ${styles['waiting'] ?? ''}`}>
        <thead>
          <tr>
            {Object.entries(words.queue.columns).map(([name, text]) => (
              <th key={name} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasksOf(others, desk.today, role).map((task) => {
            const [duty] = task.duties;
            return (
              <tr key={duty.id}>
                <th scope="row">
                  <PlaceLink place={placeOf(task)} className={styles['strong'] ?? ''}>
                    {titleOf(task, words)}
                  </PlaceLink>
                  <p className="small muted">
                    {words.items([duty.commitment.number])} <span lang="zh">{duty.commitment.title}</span>
                  </p>
                </th>
                <td className="muted" lang="zh">
                  {duty.post.title}
                </td>
                <td>
                  <DueDate dueOn={duty.dueOn} workingDaysLeft={duty.workingDaysLeft} year={year} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
