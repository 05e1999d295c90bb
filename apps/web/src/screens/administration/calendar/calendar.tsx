import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../../api/problem';
import { calendarYearsQuery } from '../../../api/queries/administration';
import { calendarQuery } from '../../../api/queries/calendar';
import { useMay } from '../../../api/queries/session';
import { SectionHeading } from '../../../components/section-heading';
import { fullDay } from '../../../format/dates';
import { Failed } from '../../../shell/failed';
import { Loading } from '../../../shell/loading';
import { administrationWords } from '../../../words/administration';
import { useLanguage, useWords } from '../../../words/words';
import styles from '../administration.module.css';
import own from './calendar.module.css';
import { DayForm } from './day-form';
import { Month } from './month';
import { Overrides } from './overrides';
import { YearTable } from './year-table';

type Years = Schemas['CalendarYearsAnswer'];
type Day = Schemas['CalendarDayAnswer'];

/** 工作日历: the years by their notices, one year's months, and the days set otherwise here. */
export function Calendar() {
  const { tabs } = useWords(administrationWords);
  const { data: years, error, refetch } = useQuery(calendarYearsQuery);
  if (error) return <Failed what={tabs.calendar} error={error} onAgain={() => void refetch()} />;
  if (!years) return <Loading columns={['10%', '30%', '12%', '12%', '20%']} rows={4} />;
  return <Years years={years} />;
}

function Years({ years }: { readonly years: Years }) {
  const { calendar: words } = useWords(administrationWords);
  const language = useLanguage();
  const { year = Number(years.today.slice(0, 4)) } = useSearch({ from: '/app/administration' });
  const [changing, setChanging] = useState<Day | null>(null);
  const chosen = years.years.find((one) => one.year === year);
  const may = useMay()('change_calendar');
  return (
    <>
      <SectionHeading
        note={words.covered(years.coveredThrough && fullDay(years.coveredThrough, language), years.daysLeft)}
      >
        {words.years}
      </SectionHeading>
      <YearTable years={years.years} />
      <div className={styles['head']}>
        <SectionHeading
          note={chosen?.provisional ? words.provisionalYear(year) : words.legend}
          end={
            <span className={own['year']}>
              {years.years.map((one) => (
                <Link
                  key={one.year}
                  to="/administration"
                  search={{ tab: 'calendar', year: one.year }}
                  className={one.year === year ? 'btn primary' : 'btn'}
                  aria-current={one.year === year ? 'true' : undefined}
                  resetScroll={false}
                >
                  {one.year}
                </Link>
              ))}
            </span>
          }
        >
          {words.year(year)}
        </SectionHeading>
        {may && <p className="note">{words.press}</p>}
        <Months
          year={year}
          today={years.today}
          overrides={chosen?.overrides ?? []}
          onChoose={may ? setChanging : undefined}
        />
      </div>
      <div className={styles['head']}>
        <SectionHeading note={words.overridesNote(chosen?.overrides.length ?? 0)}>
          {words.overrides(year)}
        </SectionHeading>
        <Overrides overrides={chosen?.overrides ?? []} />
      </div>
      {changing && <DayForm day={changing} version={years.version} onClose={() => setChanging(null)} />}
    </>
  );
}

interface MonthsProps {
  readonly year: number;
  readonly today: string;
  readonly overrides: Schemas['CalendarYearAnswer']['overrides'];
  readonly onChoose: ((day: Day) => void) | undefined;
}

function Months({ year, today, overrides, onChoose }: MonthsProps) {
  const { calendar: words } = useWords(administrationWords);
  const { data, error, refetch } = useQuery(calendarQuery(`${year}-01-01`, `${year}-12-31`));
  if (error) return <Failed what={words.year(year)} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading columns={['24%', '24%', '24%', '24%']} rows={8} />;
  const set = new Set(overrides.map(({ date }) => date));
  return (
    <div className={own['months']}>
      {Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`).map(
        (month) => (
          <Month
            key={month}
            month={month}
            today={today}
            overrides={set}
            days={data.days.filter(({ date }) => date.startsWith(month))}
            onChoose={onChoose}
          />
        ),
      )}
    </div>
  );
}

/** To whom the days are something to press; the server decides. */
