import { useState } from 'react';
import type { Schemas } from '../../api/problem';
import { FiringDay, type FiringLine } from '../../components/firing-day';
import { dayOf } from '../../format/dates';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import styles from './preview.module.css';

interface Props {
  readonly days: readonly Schemas['CalendarDayAnswer'][];
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly lines: readonly FiringLine[];
  readonly sent: readonly Schemas['SlipLine'][];
  readonly selectedKey: string | null;
  readonly onSelect: (lines: readonly FiringLine[]) => void;
}

const MOST = 7;

/** Weeks from Monday to Sunday, each day with what goes out; what was sent is dashed and grey. */
export function FiringCalendar({ days, ...props }: Props) {
  const { preview: words } = useWords(supervisionWords);
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  );
  return (
    <table className={styles['calendar']}>
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          {words.weekdays.map((name, index) => (
            <th key={name} scope="col" className={index > 4 ? styles['weekend'] : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <Day
                key={day.date}
                {...props}
                day={day}
                withMonth={(index === 0 && day === week[0]) || day.date.endsWith('-01')}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps extends Omit<Props, 'days'> {
  readonly day: Schemas['CalendarDayAnswer'];
  readonly withMonth: boolean;
}

function Day({ day, withMonth, from, to, today, lines, sent, selectedKey, onSelect }: DayProps) {
  const { preview: words } = useWords(supervisionWords);
  const [whole, setWhole] = useState(false);
  const { date } = day;
  const inside = date >= from && date <= to;
  const here = inside ? lines.filter(({ firesAt }) => dayOf(firesAt) === date) : [];
  const gone = inside
    ? sent
        .filter(({ issuedAt }) => dayOf(issuedAt) === date)
        .map((slip) => ({
          key: slip.id,
          level: slip.level,
          number: slip.commitment.number,
          text: words.sent(slip.number),
        }))
    : [];
  const groups = new Set(here.map((line) => `${line.level} ${line.because.map(({ zh }) => zh).join()}`));
  const kept = whole ? here : firstGroups(here, MOST);
  const empty = here.length === 0 && gone.length === 0;
  const classes = [
    !day.working && styles['off'],
    empty && date !== today && styles['empty'],
    groups.size > MOST && styles['long'],
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <td className={classes || undefined}>
      <FiringDay
        date={date}
        today={today}
        working={day.working}
        name={day.name}
        withMonth={withMonth}
        lines={kept}
        sent={gone}
        selectedKey={selectedKey}
        onSelect={onSelect}
      />
      {date === today && here.length === 0 && gone.length === 0 && (
        <p className={styles['nothing']}>{words.nothingToday}</p>
      )}
      {groups.size > MOST && (
        <button type="button" className={styles['more']} onClick={() => setWhole(!whole)}>
          {whole ? words.less : words.more(groups.size - MOST)}
        </button>
      )}
    </td>
  );
}

/** Slips before reminders, and no more groups than a cell holds. */
function firstGroups(lines: readonly FiringLine[], most: number): FiringLine[] {
  const sorted = [...lines].sort((one, other) => other.level - one.level);
  const seen = new Set<string>();
  return sorted.filter((line) => {
    const key = `${line.level} ${line.because.map(({ zh }) => zh).join()}`;
    if (seen.size >= most && !seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
