import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/problem';
import { calendarQuery } from '../../api/queries/calendar';
import { SectionHeading } from '../../components/section-heading';
import { dayAfter, lastDayOf, weekdayNumber } from '../../format/dates';
import { deskWords } from '../../words/desk';
import { useWords } from '../../words/words';
import styles from './desk.module.css';
import type { Desk } from './task';

type Day = Schemas['CalendarDayAnswer'];

/** This month's days: which are worked, and on which how many of my things fall due. */
export function MonthGlance({ desk: { today, toDo } }: { readonly desk: Desk }) {
  const { month: words } = useWords(deskWords);
  const first = `${today.slice(0, 7)}-01`;
  const last = lastDayOf(today.slice(0, 7));
  const from = dayAfter(first, -((weekdayNumber(first) + 6) % 7));
  const to = dayAfter(last, (7 - weekdayNumber(last)) % 7);
  const { data } = useQuery(calendarQuery(from, to));
  if (!data) return null;
  const inMonth = data.days.filter(({ date }) => date >= first && date <= last);
  const worked = inMonth.filter(({ working }) => working);
  const due = (day: string) => toDo.filter(({ dueOn }) => dueOn === day).length;
  return (
    <section aria-labelledby="month">
      <SectionHeading
        id="month"
        note={words.days(worked.length, worked.filter(({ date }) => date > today).length)}
      >
        {words.title(Number(today.slice(5, 7)))}
      </SectionHeading>
      <table className={styles['month']}>
        <thead>
          <tr>
            {words.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(data.days).map((week) => (
            <tr key={week[0]?.date}>
              {week.map((day) => (
                <DayCell key={day.date} day={day} today={today} due={due(day.date)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly day: Day;
  readonly today: string;
  readonly due: number;
}

function DayCell({ day, today, due }: CellProps) {
  const { month: words } = useWords(deskWords);
  const { date, working, makeup, name, provisional } = day;
  const isToday = date === today;
  const looks = [due > 0 && styles['due'], !working && styles['off'], isToday && styles['today']];
  const said = [
    isToday && words.today,
    due > 0 && words.due(due),
    makeup && words.makeup,
    !working && name,
    provisional && words.provisional,
  ].filter(Boolean);
  const short = date.slice(0, 7) === today.slice(0, 7) ? Number(date.slice(8)) : monthAndDay(date);
  return (
    <td className={looks.filter(Boolean).join(' ') || undefined}>
      <time dateTime={date}>{short}</time>
      <small>{said.join(' ') || '\u00a0'}</small>
    </td>
  );
}

const monthAndDay = (date: string) => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}`;

const weeksOf = (days: readonly Day[]): Day[][] =>
  Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
