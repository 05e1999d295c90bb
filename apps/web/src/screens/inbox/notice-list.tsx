import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { deskQuery } from '../../api/queries/desk';
import { useSession } from '../../api/queries/session';
import { KeyHint } from '../../components/key-hint';
import { SectionHeading } from '../../components/section-heading';
import { dayInSentence, dayOf, weekday } from '../../format/dates';
import { useListKeys } from '../../keys/use-list-keys';
import { inboxWords } from '../../words/inbox';
import { useLanguage, useWords } from '../../words/words';
import { type Place, placeOf, type Task, tasksOf } from '../desk/task';
import styles from './inbox.module.css';
import { NoticeRow } from './notice-row';
import type { Notice } from './read-notices';

/** The notices by the day they came. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const words = useWords(inboxWords);
  const language = useLanguage();
  const { today, post } = useSession();
  const { data: desk } = useQuery(deskQuery);
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list, 'li a[data-notice]');
  const tasks = desk ? desk.toDo.flatMap((duty) => tasksOf([duty], today, post.role)) : [];
  return (
    <div ref={list} className={styles['days']}>
      {daysOf(notices).map(([day, ofDay], index) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <SectionHeading
            id={`day-${day}`}
            note={weekday(day, language)}
            end={
              index === 0 && (
                <span className="wide-only">
                  <KeyHint keys={['J', 'K']} does={words.move} />{' '}
                  <KeyHint keys={['Enter']} does={words.open} />
                </span>
              )
            }
          >
            {day === today ? words.today : dayInSentence(day, language, Number(today.slice(0, 4)))}
          </SectionHeading>
          <ul>
            {ofDay.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} place={placeOfNotice(notice, tasks)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function daysOf(notices: readonly Notice[]): [string, Notice[]][] {
  const days = new Map<string, Notice[]>();
  for (const notice of notices) {
    const day = dayOf(notice.createdAt);
    days.set(day, [...(days.get(day) ?? []), notice]);
  }
  return [...days];
}

/** What is still to be done leads to where it is done; a slip to the slips of its item; the rest to the item. */
function placeOfNotice({ dutyId, slipId, commitment }: Notice, tasks: readonly Task[]): Place {
  const task = tasks.find(({ duties: [{ id, slip }] }) => (slipId ? slip?.id === slipId : id === dutyId));
  if (task) return placeOf(task);
  return { at: 'item', id: commitment.id, ...(slipId ? { part: 'slips' } : {}) };
}
