import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { whyQuery } from '../../api/queries/calendar';
import { DaysLeftMark } from '../../components/days-left-mark';
import { DueDate } from '../../components/due-date';
import { SectionHeading } from '../../components/section-heading';
import { WhyDate } from '../../components/why-date';
import { WhyDateOf } from '../../components/why-date-of';
import { dayInSentence, fullDay, shortDay } from '../../format/dates';
import { itemWords } from '../../words/item';
import { useLanguage, useWords } from '../../words/words';
import type { Item } from './acts/act';
import { ActButtons } from './acts/acts';
import styles from './item.module.css';

type Duty = Item['duties'][number];

/** Every date of the item, original and current, how it stands, and why it is that day. */
export function Dates({ item }: { readonly item: Item }) {
  const { dates: words } = useWords(itemWords);
  const open = item.duties.filter(({ state }) => state === 'open').sort(byDay);
  const past = item.duties.filter(({ state }) => state !== 'open').sort((one, other) => byDay(other, one));
  const [shown, setShown] = useState<string | null>(null);
  const pressing = open.find(({ dueOn }) => dueOn >= item.today) ?? open[0];
  const explained = open.find(({ id }) => id === shown) ?? pressing;
  return (
    <section>
      <SectionHeading note={words.open(open.length)} end={words.unit}>
        {words.title}
      </SectionHeading>
      <div className={styles['dates']}>
        <div>
          {open.length === 0 ? (
            <p className={styles['quiet']}>{words.none}</p>
          ) : (
            <DutyTable duties={open} item={item} explained={explained?.id ?? null} onExplain={setShown} />
          )}
          {past.length > 0 && (
            <details className={styles['past']}>
              <summary>{words.past(past.length)}</summary>
              <DutyTable duties={past} item={item} />
            </details>
          )}
        </div>
        {explained && <Why duty={explained} item={item} />}
      </div>
    </section>
  );
}

const byDay = (one: Duty, other: Duty) => one.dueOn.localeCompare(other.dueOn);

interface TableProps {
  readonly duties: readonly Duty[];
  readonly item: Item;
  readonly explained?: string | null;
  readonly onExplain?: (id: string) => void;
}

function DutyTable({ duties, item, explained, onExplain }: TableProps) {
  const { dates: words } = useWords(itemWords);
  return (
    <table className={`tb ${styles['rows'] ?? ''}`}>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.original}</th>
          <th scope="col">{words.current}</th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {duties.map((duty) => (
          <tr key={duty.id} className={duty.id === explained ? styles['chosen'] : undefined}>
            <th scope="row" lang="zh">
              {duty.title}
            </th>
            <td data-label={words.who} lang="zh">
              {duty.post.department} {duty.post.title}
            </td>
            <td data-label={words.original} className="nowrap">
              {shortDay(duty.originalOn, item.programme.year)}
            </td>
            <td data-label={words.current}>
              <Current duty={duty} item={item} />
            </td>
            <td className={styles['acts']}>
              {onExplain && (
                <button
                  type="button"
                  className="btn text"
                  aria-pressed={duty.id === explained}
                  onClick={() => onExplain(duty.id)}
                >
                  {words.why}
                </button>
              )}
              <ActButtons of={({ name, subject }) => name === 'request_extension' && subject === duty.id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Current({ duty, item }: { readonly duty: Duty; readonly item: Item }) {
  const { dates: words } = useWords(itemWords);
  if (duty.state === 'cancelled') return <span className="muted">{words.cancelled}</span>;
  return (
    <>
      <DueDate
        dueOn={duty.dueOn}
        originalDueOn={duty.originalOn}
        workingDaysLeft={duty.workingDaysLeft}
        overdueWorkingDays={duty.overdueWorkingDays}
        provisional={duty.provisional}
        year={item.programme.year}
        metOn={duty.metOn}
        lateWorkingDays={duty.lateWorkingDays}
      />
      {duty.metOn && (
        <span className="small muted"> {words.met(shortDay(duty.metOn, item.programme.year))}</span>
      )}
    </>
  );
}

/** The days that were counted: for the answer to a slip from its delivery, else from today to the date. */
function Why({ duty, item }: { readonly duty: Duty; readonly item: Item }) {
  const { dates: words } = useWords(itemWords);
  const language = useLanguage();
  const slip =
    duty.kind === 'slip_reply'
      ? item.slips.find(({ id, replyBy }) => id === duty.subject || replyBy === duty.dueOn)
      : undefined;
  const late = duty.dueOn < item.today;
  const from = slip?.deliveredOn ?? (late ? duty.dueOn : item.today);
  const to = slip ? duty.dueOn : late ? item.today : duty.dueOn;
  const { data } = useQuery(whyQuery(from, { to }));
  const year = item.programme.year;
  const said = (day: string) => dayInSentence(day, language, year);
  return (
    <aside className={styles['why']} aria-live="polite" aria-label={words.why}>
      <h3>
        {words.why}{' '}
        <span className="muted small">
          {duty.title} {fullDay(duty.dueOn, language)}{' '}
          <DaysLeftMark workingDaysLeft={duty.workingDaysLeft} overdueWorkingDays={duty.overdueWorkingDays} />
        </span>
      </h3>
      <div className={styles['float']}>
        {data ? (
          <WhyDate
            why={data}
            today={item.today}
            form="months"
            start={slip ? words.delivered : late ? undefined : words.today}
            end={late && !slip ? words.today : undefined}
            title={slip || from === to ? undefined : words.countedLeft(said(from), said(to), data.counted)}
            rule={
              <p>
                {slip && `${words.replyRule(data.counted)}。`}
                {words.calendar}
              </p>
            }
          />
        ) : (
          <WhyDateOf from={from} to={to} today={item.today} />
        )}
      </div>
    </aside>
  );
}
