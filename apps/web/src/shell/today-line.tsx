import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { calendarQuery, whyQuery } from '../api/queries/calendar';
import { type Programme, summaryQuery } from '../api/queries/programmes';
import { useOfficeTime, useSession } from '../api/queries/session';
import { useProgramme } from '../programme';
import { shellWords } from '../words/shell';
import { useWords } from '../words/words';
import { RuleNote } from './rule-note';
import { TodayBalance } from './today-balance';
import './today-line.css';

/** What day it is and whether it is worked, how many working days remain, and the lights, which balance. */
export function TodayLine() {
  const { today: words } = useWords(shellWords);
  const programme = useProgramme();
  const { today } = useSession();
  const { data: summary, dataUpdatedAt } = useQuery({
    ...summaryQuery(programme?.id ?? ''),
    enabled: programme !== null,
  });
  return (
    <div className="today">
      <span>
        <b>
          {words.today} {dateIn(words, today)}
        </b>{' '}
        {words.weekdays[weekdayOf(today)]} · <DayKind today={today} />
      </span>
      {programme && <DaysLeft today={today} year={programme.year} />}
      {summary && <TodayBalance split={summary.items.byLight} />}
      {programme && summary && <Basis programme={programme} at={dataUpdatedAt} />}
    </div>
  );
}

type Words = (typeof shellWords)['zh']['today'];

const partsOf = (day: string) => day.split('-').map(Number);
const dateIn = (words: Words, day: string) => {
  const [year = 0, month = 0, date = 0] = partsOf(day);
  return words.date(year, month, date);
};
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

function DayKind({ today }: { readonly today: string }) {
  const { today: words } = useWords(shellWords);
  const { data } = useQuery(calendarQuery(today, today));
  const day = data?.days[0];
  if (!day) return null;
  return (
    <>
      {day.working ? words.working : words.off(day.name)}
      {day.makeup && `（${words.makeup}）`}
      {day.provisional && <span className="tag">{words.provisional}</span>}
    </>
  );
}

/** Working days until the end of the list's year, as the calendar counts them. */
function DaysLeft({ today, year }: { readonly today: string; readonly year: number }) {
  const { today: words } = useWords(shellWords);
  const end = `${year}-12-31`;
  const { data } = useQuery({ ...whyQuery(today, { to: end }), enabled: today < end });
  if (!data) return null;
  return (
    <span className="optional">
      {words.left(12, 31)} <b>{words.days(data.counted)}</b>
    </span>
  );
}

function Basis({ programme, at }: { readonly programme: Programme; readonly at: number }) {
  const { today: words } = useWords(shellWords);
  const timeOf = useOfficeTime();
  const [asked, setAsked] = useState(false);
  return (
    <span className="end optional">
      {words.asOf(timeOf(at))} · {words.rule(programme.lightRule.version)} ·{' '}
      <button type="button" className="link" onClick={() => setAsked(true)}>
        {words.how}
      </button>
      {asked && <RuleNote rule={programme.lightRule} onClose={() => setAsked(false)} />}
    </span>
  );
}
