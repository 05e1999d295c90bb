import { useRef } from 'react';
import { useSession } from '../../api/queries/session';
import { KeyHint } from '../../components/key-hint';
import { SectionHeading } from '../../components/section-heading';
import { useListKeys } from '../../keys/use-list-keys';
import { deskWords } from '../../words/desk';
import { useWords } from '../../words/words';
import { AllDone } from './all-done';
import { ResolutionRow } from './resolution-row';
import { type Desk, type Role, tasksOf } from './task';
import { TaskRow } from './task-row';
import styles from './desk.module.css';

/** The congress confirms what the government office has recorded; for that office the same rows are waiting. */
export const isToConfirm = (role: Role): boolean => role === 'congress_monitor';

/** 要办: one list, the nearest day first; the first row has the page's one primary button. */
export function ToDo({ desk }: { readonly desk: Desk }) {
  const { todo } = useWords(deskWords);
  const { role } = useSession().post;
  const list = useRef<HTMLOListElement>(null);
  useListKeys(list, 'a.btn');
  const tasks = tasksOf(desk.toDo, desk.today, role);
  const resolutions = isToConfirm(role) ? desk.resolutions : [];
  const count = desk.toDo.length + resolutions.length;
  return (
    <section aria-labelledby="to-do">
      <SectionHeading
        id="to-do"
        note={count}
        end={
          tasks.length > 0 && (
            <>
              {todo.order}
              <span className="wide-only">
                {' · '}
                <KeyHint keys={['J', 'K']} does={todo.move} /> <KeyHint keys={['Enter']} does={todo.open} />
              </span>
            </>
          )
        }
      >
        {todo.title}
      </SectionHeading>
      {count === 0 ? (
        <AllDone desk={desk} />
      ) : (
        <ol ref={list} className={styles['list']}>
          {tasks.map((task, index) => (
            <TaskRow key={task.duties[0].id} task={task} today={desk.today} first={index === 0} />
          ))}
          {resolutions.map((resolution, index) => (
            <ResolutionRow key={resolution.id} resolution={resolution} first={tasks.length + index === 0} />
          ))}
        </ol>
      )}
    </section>
  );
}
