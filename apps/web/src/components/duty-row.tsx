import type { ReactNode } from 'react';
import { dayInSentence, weekday } from '../format/dates';
import { daysLeft } from '../format/days-left';
import { componentWords } from '../words/components';
import { useLanguage, useWords } from '../words/words';
import styles from './duty-row.module.css';

interface Props {
  /** Verb and object: 补正10月填报. */
  readonly title: ReactNode;
  /** What it is about; several where one duty stands for more. */
  readonly item: { readonly number: string; readonly title: string } | null;
  readonly dueOn: string;
  /** Below zero where it is overdue, as the desk counts. */
  readonly workingDaysLeft: number;
  /** The programme's year. */
  readonly year?: number;
  /** Why, and what follows if nothing is done. */
  readonly why?: ReactNode;
  /** A light, a ladder or a tag. */
  readonly mark?: ReactNode;
  /** One button or link, of the class `btn`; on the first row of the page `btn primary`. */
  readonly action: ReactNode;
  /** The row's focus, where `j` and `k` go through the list. */
  readonly tabIndex?: number;
}

/** One thing I must do, with the working days left and one click to the place. Stands in an `ol`. */
export function DutyRow(props: Props) {
  const { title, item, dueOn, workingDaysLeft, year, why, mark, action, tabIndex } = props;
  const words = useWords(componentWords);
  const language = useLanguage();
  const left = daysLeft(workingDaysLeft);
  const said =
    left &&
    {
      quiet: words.due.left(left.days),
      soon: words.due.left(left.days),
      today: words.due.today,
      late: words.due.late(left.days),
    }[left.pressing];
  return (
    <li className={styles['duty']} tabIndex={tabIndex}>
      <div className={`${styles['when']} ${(left && styles[left.pressing]) || ''}`}>
        <b>{said}</b>
        <time dateTime={dueOn}>
          {dayInSentence(dueOn, language, year)} {weekday(dueOn, language)}
        </time>
      </div>
      <div className={styles['matter']}>
        <p className={styles['title']}>
          {title}{' '}
          {item && (
            <span className={styles['item']}>
              {words.duty.item(item.number)} <span lang="zh">{item.title}</span>
            </span>
          )}
        </p>
        {why && <p className={styles['why']}>{why}</p>}
      </div>
      <div className={styles['mark']}>{mark}</div>
      <div className={styles['action']}>{action}</div>
    </li>
  );
}
