import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { calendarQuery } from '../../api/queries/calendar';
import { previewQuery } from '../../api/queries/preview';
import { useSession } from '../../api/queries/session';
import { slipsQuery } from '../../api/queries/slips';
import type { FiringLine } from '../../components/firing-day';
import { FiringDetail } from '../../components/firing-detail';
import { SectionHeading } from '../../components/section-heading';
import { dayAfter, dayInSentence, weekdayNumber } from '../../format/dates';
import { Empty } from '../../shell/empty';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { supervisionWords } from '../../words/supervision';
import { useLanguage, useWords } from '../../words/words';
import { FiringCalendar } from './firing-calendar';
import { FiringSum } from './firing-sum';
import styles from './preview.module.css';
import { PreviewRange } from './preview-range';
import type { PanelProps } from './screen';
import { useWide } from './use-wide';

const FOUR_WEEKS = 27;

/** What will fire, when, to whom and why, day by day; what went out this week stands before it. */
export function Preview({ programmeId }: PanelProps) {
  const { preview: words } = useWords(supervisionWords);
  const language = useLanguage();
  const { today } = useSession();
  const wide = useWide();
  const search = useSearch({ from: '/app/supervision/$tab' });
  const navigate = useNavigate({ from: '/supervision/$tab' });
  const from = search.from ?? mondayOf(today);
  const to = search.to && search.to >= from ? search.to : dayAfter(from, FOUR_WEEKS);
  const { data, error, refetch } = useQuery(
    previewQuery(programmeId, { from: from < today ? today : from, to }),
  );
  const [slipsOnly, setSlipsOnly] = useState(false);
  const [selected, setSelected] = useState<readonly FiringLine[] | null>(null);
  const days = useQuery(calendarQuery(mondayOf(from), sundayOf(to)));
  const sent = useInfiniteQuery(slipsQuery({ programmeId }, 100));
  const year = Number(today.slice(0, 4));
  const side = useRef<HTMLElement>(null);
  const select = (chosen: readonly FiringLine[]) => {
    setSelected(chosen);
    // Where the detail stands below the calendar it would open unseen.
    if (!wide) requestAnimationFrame(() => side.current?.scrollIntoView({ block: 'center' }));
  };
  const setRange = (range: { from: string; to: string }) =>
    void navigate({ search: (before) => ({ ...before, ...range }), replace: true, resetScroll: false });
  const lines = data?.lines.filter(({ level }) => !slipsOnly || level > 0);
  const first = selected ?? (lines ? mostSevere(lines) : null);
  return (
    <section>
      <SectionHeading
        note={words.note(
          dayInSentence(from < today ? today : from, language, year),
          dayInSentence(to, language, year),
        )}
        end={words.caveat}
      >
        {words.title}
      </SectionHeading>
      <PreviewRange
        from={from}
        to={to}
        onChange={setRange}
        slipsOnly={slipsOnly}
        onSlipsOnly={setSlipsOnly}
      />
      {error && !data && <Failed what={words.title} error={error} onAgain={() => void refetch()} />}
      {!error && (!lines || !days.data) && (
        <Loading columns={['14%', '14%', '14%', '14%', '14%', '6%', '6%']} rows={4} />
      )}
      {lines && days.data && (
        <div className={styles['preview']}>
          <FiringCalendar
            days={days.data.days}
            from={from}
            to={to}
            today={today}
            lines={lines}
            sent={(sent.data?.pages ?? []).flatMap(({ items }) => items)}
            selectedKey={first?.[0]?.key ?? null}
            onSelect={select}
          />
          <aside ref={side} className={styles['side']} aria-live="polite">
            {first?.[0] ? (
              <>
                <FiringDetail line={first[0]} year={year} />
                {first.length > 1 && (
                  <p className="note">
                    {words.with(first.length)}
                    {first.map(({ commitment }) => commitment.number).join('、')}
                  </p>
                )}
              </>
            ) : (
              <p className="note">{words.select}</p>
            )}
            <FiringSum lines={data?.lines ?? []} />
          </aside>
        </div>
      )}
      {lines?.length === 0 && <Empty {...words.empty} />}
    </section>
  );
}

const mondayOf = (day: string) => dayAfter(day, -((weekdayNumber(day) + 6) % 7));
const sundayOf = (day: string) => dayAfter(mondayOf(day), 6);

/** What one looks at first: the highest level to come. */
function mostSevere(lines: readonly FiringLine[]): readonly FiringLine[] | null {
  const [first] = [...lines].sort((one, other) => other.level - one.level);
  return first ? [first] : null;
}
