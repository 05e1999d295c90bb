import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Schemas } from '../../api/problem';
import { supervisionQuery } from '../../api/queries/supervision';
import { LadderGlyph } from '../../components/ladder-glyph';
import { SectionHeading } from '../../components/section-heading';
import { SlipCard } from '../../components/slip-card';
import { Sum } from '../../components/sum';
import { useChangedIds } from '../../live/changes';
import { ChangesOffer } from '../../live/changes-offer';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { supervisionWords } from '../../words/supervision';
import { useSaid, useWords } from '../../words/words';
import type { PanelProps } from './screen';
import { SlipDrawer } from './slip-drawer';
import { SlipViews } from './slip-views';
import styles from './slips.module.css';

/** Slips under way, a column for each level, each headed by the year's count that balances. */
export function Board({ programmeId }: PanelProps) {
  const { slips: words } = useWords(supervisionWords);
  const { data, error, refetch, dataUpdatedAt } = useQuery(supervisionQuery(programmeId));
  const changed = useChangedIds(dataUpdatedAt);
  const { slip } = useSearch({ from: '/app/supervision/$tab' });
  return (
    <section>
      <SectionHeading
        note={
          data && (
            <YearSum whole={words.yearLong(data.all.total)} states={data.all} labels={words.partsLong} />
          )
        }
        end={<SlipViews view="board" />}
      >
        {words.title}
      </SectionHeading>
      <ChangesOffer readAt={dataUpdatedAt} onRefresh={() => void refetch()} />
      {error && !data && <Failed what={words.title} error={error} onAgain={() => void refetch()} />}
      {!error && !data && <Loading columns={['15%', '15%', '15%', '15%', '15%', '15%']} />}
      {data && (
        <div className={styles['board']}>
          {data.levels.map((level) => (
            <Column key={level.level} level={level} changed={changed} />
          ))}
        </div>
      )}
      {slip && <SlipDrawer id={slip} />}
    </section>
  );
}

interface SumProps {
  readonly whole: string;
  readonly states: Schemas['SlipStates'];
  readonly labels: Readonly<Record<'open' | 'released' | 'escalated', string>>;
}

function YearSum({ whole, states, labels }: SumProps) {
  const count = (key: string) => states.counts.find((one) => one.key === key)?.count ?? 0;
  const parts = (['open', 'released', 'escalated'] as const).map((key) => ({
    label: labels[key],
    count: count(key),
  }));
  return <Sum whole={whole} total={states.total} parts={parts} />;
}

interface ColumnProps {
  readonly level: Schemas['BoardLevel'];
  /** The items that something was told of since the board was read. */
  readonly changed: ReadonlySet<string>;
}

function Column({ level, changed }: ColumnProps) {
  const { slips: words } = useWords(supervisionWords);
  const said = useSaid();
  const navigate = useNavigate({ from: '/supervision/$tab' });
  const open = (slip: string) =>
    void navigate({ search: (before) => ({ ...before, slip }), replace: true, resetScroll: false });
  return (
    <section className={styles['column']}>
      <h3>
        <LadderGlyph level={level.level} name={said(level.name)} />
        <span>{level.open.length}</span>
      </h3>
      <p className="small faint">
        <YearSum whole={words.year(level.year.total)} states={level.year} labels={words.parts} />
      </p>
      <ol>
        {level.open.map((slip) => (
          <li key={slip.id} data-changed={changed.has(slip.commitment.id) || undefined}>
            <button
              type="button"
              className={styles['open']}
              aria-haspopup="dialog"
              aria-label={`${slip.number} ${slip.commitment.number} ${slip.commitment.title}`}
              onClick={() => open(slip.id)}
            />
            <SlipCard
              slip={slip}
              light={slip.light}
              awaitsSignature={slip.needsSignature && slip.reply?.signed === false}
              {...(slip.workingDaysLeft === null
                ? {}
                : { standing: { workingDaysLeft: slip.workingDaysLeft } })}
            />
          </li>
        ))}
        {level.open.length === 0 && (
          <li className={`note ${styles['none'] ?? ''}`}>
            {level.level === 6 ? words.levelSix : words.none}
            {level.level === 6 && level.year.total === 0 && <br />}
            {level.level === 6 && level.year.total === 0 && words.levelSixNone}
          </li>
        )}
      </ol>
    </section>
  );
}
