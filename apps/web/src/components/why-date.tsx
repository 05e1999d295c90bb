import type { ReactNode } from 'react';
import type { Schemas } from '../api/problem';
import { dayAfter, dayInSentence } from '../format/dates';
import { type ComponentWords, componentWords } from '../words/components';
import { useLanguage, useWords } from '../words/words';
import { DayStrip } from './day-strip';
import { MonthGrid } from './month-grid';
import { Provisional } from './provisional';
import styles from './why-date.module.css';

export interface DayNames {
  /** What the first day is: 送达; 起 where nothing is said. */
  readonly start?: string;
  /** What the last day is: 答复限; 到期 where nothing is said. */
  readonly end?: string;
}

interface Props extends DayNames {
  /** `GET /api/v1/calendar/why` */
  readonly why: Schemas['WhyAnswer'];
  readonly today?: string;
  /** Instead of “11月9日次日起数5个工作日，到11月16日”. */
  readonly title?: ReactNode;
  /** The rule that names the days, and where the calendar is from. */
  readonly rule?: ReactNode;
  /** A strip shows up to fourteen days, months show more; either can be asked for. */
  readonly form?: 'strip' | 'months';
}

const STRIP = 14;

/** Every counted day with its number, days off and make-up days by name: why the date is this one. */
export function WhyDate({ why, today, title, rule, form, start, end }: Props) {
  const words = useWords(componentWords);
  const language = useLanguage();
  const said = (day: string) => dayInSentence(day, language, Number(why.from.slice(0, 4)));
  const strip = form ? form === 'strip' : why.days.length < STRIP;
  const Days = strip ? DayStrip : MonthGrid;
  return (
    <div className={styles['why']}>
      <h4>
        {title ?? words.whyDate.sentence(said(why.from), why.counted, said(why.to))}{' '}
        {why.provisional && <Provisional />}
      </h4>
      <Days why={why} today={today} start={start} end={end} />
      <div className={styles['foot']}>
        <Named why={why} said={said} words={words} />
        {why.provisional && <p>{words.whyDate.provisional(provisionalYear(why))}</p>}
        {rule}
      </div>
    </div>
  );
}

interface NamedProps {
  readonly why: Schemas['WhyAnswer'];
  readonly said: (day: string) => string;
  readonly words: ComponentWords;
}

/** Holidays and make-up days in words, as the numbers in the squares are small. */
function Named({ why, said, words }: NamedProps) {
  const holidays = why.days.filter(({ working, name }) => !working && name);
  const makeups = why.days.filter(({ makeup }) => makeup);
  const list = (days: Schemas['CountedDayAnswer'][]) =>
    runs(days)
      .map(({ from, to, name }) => [
        from === to ? said(from) : words.whyDate.span(said(from), said(to)),
        name,
      ])
      .map((parts) => parts.filter(Boolean).join(' '))
      .join(words.comma);
  return (
    <>
      {holidays.length > 0 && <p>{words.whyDate.holidays(list(holidays))}</p>}
      {makeups.length > 0 && <p>{words.whyDate.makeups(list(makeups))}</p>}
    </>
  );
}

/** Days in a row of the same name as one. */
function runs(days: readonly Schemas['CountedDayAnswer'][]) {
  const found: { from: string; to: string; name: string | null }[] = [];
  for (const { date, name } of days) {
    const last = found.at(-1);
    if (last && last.name === name && dayAfter(last.to) === date) last.to = date;
    else found.push({ from: date, to: date, name });
  }
  return found;
}

const provisionalYear = ({ days, to }: Schemas['WhyAnswer']) =>
  (days.find(({ provisional }) => provisional)?.date ?? to).slice(0, 4);
