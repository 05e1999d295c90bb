import { Link } from '@tanstack/react-router';
import { DaysLeftMark } from '../../components/days-left-mark';
import { LightMark } from '../../components/light-mark';
import { PageTitle } from '../../components/page-title';
import { dayInSentence, lastDayOf, monthName, shortDay } from '../../format/dates';
import { reportWords } from '../../words/report';
import { useLanguage, useWords } from '../../words/words';
import type { Filed, Item } from './form';
import styles from './report.module.css';

interface Props {
  readonly item: Item;
  readonly period: string;
  readonly returned: Filed | null;
  readonly late: boolean;
}

/** Which month of which item, until when, and why it was returned. */
export function FormHead({ item, period, returned, late }: Props) {
  const words = useWords(reportWords);
  const language = useLanguage();
  const duty = item.duties.find(
    ({ kind, subject, state }) => kind === 'report' && subject === period && state === 'open',
  );
  const day = (on: string) => dayInSentence(on, language, item.programme.year);
  const review = returned?.review;
  return (
    <>
      <PageTitle
        crumb={
          <>
            <Link to="/" className={styles['crumb']}>
              {words.desk}
            </Link>{' '}
            › {returned ? words.crumbs.correct : late ? words.crumbs.late : words.crumbs.report}
          </>
        }
        note={
          <span className={styles['note']}>
            <Link to="/items/$id" params={{ id: item.id }}>
              {words.number(item.number)}
            </Link>
            <span>{words.upTo(day(lastDayOf(period)))}</span>
            {duty && (
              <span>
                {returned ? words.correctBy(day(duty.dueOn)) : words.dueBy(day(duty.dueOn))}{' '}
                <DaysLeftMark
                  workingDaysLeft={duty.workingDaysLeft}
                  overdueWorkingDays={duty.overdueWorkingDays}
                />
              </span>
            )}
          </span>
        }
      >
        {words.heading(monthName(period, language), item.title)}
      </PageTitle>
      {review && (
        <div className={`bar amber ${styles['returned'] ?? ''}`}>
          <LightMark light="yellow" />
          <p>
            <b>
              {words.returned(
                shortDay(review.on, item.programme.year),
                words.reasons[review.reasonCode ?? ''] ?? '',
              )}
            </b>
            <span lang="zh">{review.text}</span>
          </p>
        </div>
      )}
    </>
  );
}
