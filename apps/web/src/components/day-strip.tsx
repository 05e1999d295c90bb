import type { Schemas } from '../api/problem';
import { fullDay } from '../format/dates';
import { componentWords } from '../words/components';
import { useLanguage, useWords } from '../words/words';
import styles from './day-strip.module.css';
import type { DayNames } from './why-date';

interface Props extends DayNames {
  readonly why: Schemas['WhyAnswer'];
  readonly today?: string;
}

/** The days of a short count side by side, from the day it starts after to the last. */
export function DayStrip({ why, today, start, end }: Props) {
  const { whyDate: words } = useWords(componentWords);
  const language = useLanguage();
  return (
    <ol className={styles['strip']}>
      <li className={styles['start']}>
        <b>{shown(why.from)}</b>
        {start ?? words.start}
        <span className="visually-hidden"> {fullDay(why.from, language)}</span>
      </li>
      {why.days.map((day, index) => {
        const last = day.date === why.to;
        const look = [last ? 'end' : !day.working && 'off', day.date === today && 'today'];
        return (
          <li
            key={day.date}
            className={
              look
                .map((name) => name && styles[name])
                .filter(Boolean)
                .join(' ') || undefined
            }
          >
            <b>
              {shown(day.date, why.days[index - 1]?.date ?? why.from)}
              {day.makeup && <sup>{words.makeup}</sup>}
            </b>
            {last ? (end ?? words.end) : dayWords(day, words)}
          </li>
        );
      })}
    </ol>
  );
}

const NAME = 3;

/** `10-1` where the month changes, else `2`. */
function shown(day: string, before = ''): string {
  const date = Number(day.slice(8));
  return day.slice(0, 7) === before.slice(0, 7) ? String(date) : `${Number(day.slice(5, 7))}-${date}`;
}

function dayWords(
  { counted, working, name }: Schemas['CountedDayAnswer'],
  words: (typeof componentWords)['zh']['whyDate'],
): string {
  if (counted !== null) return words.nth(counted);
  if (working) return words.skipped;
  // A long name stands below the strip.
  return name && name.length <= NAME ? name : words.dayOff;
}
