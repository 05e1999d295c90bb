import type { ReactNode } from 'react';
import { fullDay, shortDay } from '../format/dates';
import { NOTHING } from '../format/figure';
import { componentWords } from '../words/components';
import { useLanguage, useWords } from '../words/words';
import { DaysLeftMark, LateMark } from './days-left-mark';
import styles from './due-date.module.css';
import { Popup } from './popup';
import { Provisional } from './provisional';

interface Props {
  readonly dueOn: string | null;
  readonly originalDueOn?: string | null;
  readonly workingDaysLeft?: number | null;
  readonly overdueWorkingDays?: number | null;
  /** The date lies past the published calendar. */
  readonly provisional?: boolean | null;
  /** The programme's year: a date of another is shown with its own. */
  readonly year?: number;
  /** The day it was met, if it was: on-time is judged by it, 按期 or 迟. */
  readonly metOn?: string | null;
  /** How many working days late it was met, where the server says so. */
  readonly lateWorkingDays?: number | null;
  /** Mostly `<WhyDateOf from=… to=…/>`; without it nothing opens. */
  readonly why?: ReactNode;
  readonly tabIndex?: number;
}

/** A date, its working days left, the original one struck through where it moved, and why it is this day. */
export function DueDate(props: Props) {
  const { dueOn, originalDueOn, provisional, year, why, tabIndex } = props;
  const words = useWords(componentWords);
  const language = useLanguage();
  if (dueOn === null) return <span className={styles['nothing']}>{NOTHING}</span>;
  const moved = originalDueOn && originalDueOn !== dueOn ? originalDueOn : null;
  const date = (
    <span className={styles['due']}>
      <time dateTime={dueOn} className={styles['day']}>
        <span aria-hidden="true">{shortDay(dueOn, year)}</span>
        <span className="visually-hidden">
          {moved ? words.due.current(fullDay(dueOn, language)) : fullDay(dueOn, language)}
        </span>
      </time>
      <Standing {...props} dueOn={dueOn} />
      {moved && (
        <s>
          <span aria-hidden="true">{shortDay(moved, year)}</span>
          <span className="visually-hidden">{words.due.original(fullDay(moved, language))}</span>
        </s>
      )}
      {provisional && <Provisional />}
    </span>
  );
  if (!why) return date;
  return (
    <Popup label={words.whyDate.title} content={why} tabIndex={tabIndex}>
      {date}
    </Popup>
  );
}

function Standing(props: Props & { readonly dueOn: string }) {
  const { due } = useWords(componentWords);
  const { dueOn, metOn, lateWorkingDays = null } = props;
  if (!metOn) return <DaysLeftMark {...props} workingDaysLeft={props.workingDaysLeft ?? null} />;
  return metOn <= dueOn ? (
    <span className="small muted nowrap">{due.onTime}</span>
  ) : (
    <LateMark>{due.lateClosed(lateWorkingDays)}</LateMark>
  );
}
