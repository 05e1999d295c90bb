import type { Schemas } from '../../../api/problem';
import { fullDay, weekday, weekdayNumber } from '../../../format/dates';
import { administrationWords } from '../../../words/administration';
import { componentWords } from '../../../words/components';
import { useLanguage, useWords } from '../../../words/words';
import styles from './calendar.module.css';

type Day = Schemas['CalendarDayAnswer'];

interface Props {
  /** `2023-11`. */
  readonly month: string;
  readonly days: readonly Day[];
  readonly today: string;
  /** Days that this jurisdiction has set otherwise. */
  readonly overrides: ReadonlySet<string>;
  readonly onChoose: ((day: Day) => void) | undefined;
}

/** One month from Monday to Sunday: 休 and 班 named, days set otherwise here underlined, provisional ones dashed. */
export function Month({ month, days, today, overrides, onChoose }: Props) {
  const { whyDate } = useWords(componentWords);
  const { calendar: words } = useWords(administrationWords);
  const before = (weekdayNumber(`${month}-01`) + 6) % 7;
  const cells: readonly (Day | null)[] = [...Array.from({ length: before }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => cells[week * 7 + day] ?? null),
  );
  const working = days.filter((day) => day.working).length;
  return (
    <table className={styles['month']}>
      <caption>
        {whyDate.month(Number(month.slice(0, 4)), Number(month.slice(5)))}{' '}
        <span>{words.workingDays(working)}</span>
      </caption>
      <thead>
        <tr>
          {whyDate.weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, place) =>
              day ? (
                <Cell
                  key={day.date}
                  day={day}
                  isToday={day.date === today}
                  isOwn={overrides.has(day.date)}
                  onChoose={onChoose}
                />
              ) : (
                <td key={place} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly day: Day;
  readonly isToday: boolean;
  readonly isOwn: boolean;
  readonly onChoose: Props['onChoose'];
}

function Cell({ day, isToday, isOwn, onChoose }: CellProps) {
  const { calendar: words } = useWords(administrationWords);
  const language = useLanguage();
  const { date, working, makeup, provisional } = day;
  const weekend = [0, 6].includes(weekdayNumber(date));
  const what = makeup ? words.makeup : working ? null : weekend && !day.name ? null : words.off;
  const classes = [
    !working && styles['off'],
    makeup && styles['makeup'],
    isOwn && styles['own'],
    isToday && styles['today'],
    provisional && styles['provisional'],
  ];
  const said = [
    `${fullDay(date, language)} ${weekday(date, language)}`,
    working ? words.working : words.off,
    day.name,
    isOwn && words.own,
    provisional && words.provisional,
  ].filter(Boolean);
  const face = (
    <>
      <span className="visually-hidden">{said.join(words.comma)}</span>
      <span aria-hidden="true">
        {Number(date.slice(8))}
        <small>{makeup ? words.makeup : (day.name ?? what ?? '')}</small>
      </span>
    </>
  );
  return (
    <td className={classes.filter(Boolean).join(' ') || undefined}>
      {onChoose ? (
        <button type="button" className={styles['day']} onClick={() => onChoose(day)}>
          {face}
        </button>
      ) : (
        <div className={styles['day']} title={said.join(words.comma)}>
          {face}
        </div>
      )}
    </td>
  );
}
