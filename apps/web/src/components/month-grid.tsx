import type { Schemas } from '../api/problem';
import { dayAfter, lastDayOf, weekdayNumber } from '../format/dates';
import { type ComponentWords, componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './month-grid.module.css';
import type { DayNames } from './why-date';

interface Props extends DayNames {
  readonly why: Schemas['WhyAnswer'];
  readonly today?: string;
}

type Counted = Schemas['CountedDayAnswer'];

/** A longer count by months: every counted day numbered, days off sunken, the first and the last filled. */
export function MonthGrid({ why, today, start, end }: Props) {
  const { whyDate: words } = useWords(componentWords);
  const days = new Map(why.days.map((day) => [day.date, day]));
  const saying = { start: start ?? words.start, end: end ?? words.end, words };
  return (
    <div className={styles['months']}>
      {monthsOf(why.from, why.to).map((month) => (
        <table key={month} className={styles['grid']}>
          <caption>{words.month(Number(month.slice(0, 4)), Number(month.slice(5)))}</caption>
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
            {weeksOf(month)
              .filter((week) =>
                week.some((date) => date !== null && date >= weekStart(why.from) && date <= why.to),
              )
              .map((week) => (
                <tr key={week.find(Boolean)}>
                  {week.map((date, index) => (
                    <Day
                      key={date ?? index}
                      date={date}
                      day={days.get(date ?? '')}
                      why={why}
                      today={today}
                      {...saying}
                    />
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

interface DayProps extends Required<DayNames> {
  readonly date: string | null;
  readonly day: Counted | undefined;
  readonly why: Schemas['WhyAnswer'];
  readonly today: string | undefined;
  readonly words: ComponentWords['whyDate'];
}

function Day({ date, day, why, today, start, end, words }: DayProps) {
  if (date === null) return <td />;
  const edge = date === why.to ? 'end' : date === why.from ? 'counted' : null;
  const weekend = [0, 6].includes(weekdayNumber(date));
  const look = edge ?? (day ? (day.counted !== null ? 'counted' : 'off') : weekend ? 'off' : null);
  const said = [
    day?.makeup && words.makeup,
    day?.counted ?? (day && !day.working && (day.name ?? words.dayOff)),
    date === why.to ? end : date === why.from ? start : date === today && words.today,
  ].filter((part) => part !== undefined && part !== null && part !== false);
  const classes = [look && styles[look], date === today && styles['today']].filter(Boolean).join(' ');
  return (
    <td className={classes || undefined}>
      {Number(date.slice(8))}
      {said.length > 0 && <small>{said.join(' ')}</small>}
    </td>
  );
}

/** Monday of the week: whole weeks are shown, those before and after the count are not. */
const weekStart = (day: string) => dayAfter(day, -((weekdayNumber(day) + 6) % 7));

function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = dayAfter(lastDayOf(month)).slice(0, 7))
    months.push(month);
  return months;
}

/** Weeks from Monday to Sunday; null stands for a day of another month. */
function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const before = (weekdayNumber(first) + 6) % 7;
  const count = Number(lastDayOf(month).slice(8));
  const cells = Math.ceil((before + count) / 7) * 7;
  const at = (cell: number) =>
    cell < before || cell >= before + count ? null : dayAfter(first, cell - before);
  return Array.from({ length: cells / 7 }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => at(week * 7 + day)),
  );
}
