import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Schemas } from '../../api/problem';
import { supervisionQuery } from '../../api/queries/supervision';
import { DaysLeftMark } from '../../components/days-left-mark';
import { FilterChip } from '../../components/filter-chip';
import { LadderGlyph } from '../../components/ladder-glyph';
import { LightChip } from '../../components/light-chip';
import { SectionHeading } from '../../components/section-heading';
import { Sum } from '../../components/sum';
import { shortDay } from '../../format/dates';
import { useListKeys } from '../../keys/use-list-keys';
import { useChangedIds } from '../../live/changes';
import { ChangesOffer } from '../../live/changes-offer';
import { Empty } from '../../shell/empty';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { type Cell, OverdueAges } from './overdue-ages';
import styles from './overdue.module.css';
import type { PanelProps } from './screen';

type Thing = Schemas['OverdueThing'];
const KINDS = ['promised', 'milestone', 'report', 'slip_reply'] as const;

/** What is overdue, by how long and by the level its item stands on; the oldest first. */
export function Overdue({ programmeId }: PanelProps) {
  const { overdue: words } = useWords(supervisionWords);
  const { data, error, refetch, dataUpdatedAt } = useQuery(supervisionQuery(programmeId));
  const changed = useChangedIds(dataUpdatedAt);
  const [cell, setCell] = useState<Cell | null>(null);
  const [kind, setKind] = useState<Thing['kind'] | null>(null);
  if (error && !data) return <Failed what={words.title} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading columns={['30%', '24%', '16%', '10%', '14%']} />;
  const { items, byKind, byAge } = data.overdue;
  if (items.length === 0) return <Empty done {...words.empty} />;
  const count = (key: string) => byKind.counts.find((one) => one.key === key)?.count ?? 0;
  const shown = items.filter(
    (one) => (kind === null || one.kind === kind) && (cell === null || isIn(one, cell)),
  );
  return (
    <div className={styles['overdue']}>
      <ChangesOffer readAt={dataUpdatedAt} onRefresh={() => void refetch()} />
      <section>
        <SectionHeading
          note={
            <Sum
              whole={words.balance(byKind.total)}
              total={byKind.total}
              parts={KINDS.map((key) => ({ label: words.kinds[key], count: count(key) }))}
            />
          }
          end={words.note}
        >
          {words.byAge}
        </SectionHeading>
        <OverdueAges ages={byAge} chosen={cell} onChoose={setCell} />
      </section>
      <section>
        <SectionHeading note={shown.length} end={words.listNote}>
          {words.list}
        </SectionHeading>
        <div className={styles['kinds']}>
          {KINDS.filter((each) => count(each) > 0).map((each) => (
            <FilterChip
              key={each}
              label={`${words.kinds[each]} ${count(each)}`}
              on={kind === each}
              onClick={() => setKind(kind === each ? null : each)}
            />
          ))}
          {cell && <FilterChip label={words.all} onClick={() => setCell(null)} />}
        </div>
        {shown.length === 0 ? (
          <Empty {...words.emptyFiltered} />
        ) : (
          <Things things={shown} changed={changed} />
        )}
      </section>
    </div>
  );
}

const isIn = ({ overdueWorkingDays: days, slipLevel }: Thing, { from, to, level }: Cell) =>
  days >= from && (to === null || days <= to) && (level === null || slipLevel === level);

interface ThingsProps {
  readonly things: readonly Thing[];
  /** The items that something was told of since the list was read. */
  readonly changed: ReadonlySet<string>;
}

function Things({ things, changed }: ThingsProps) {
  const { overdue: words } = useWords(supervisionWords);
  const body = useRef<HTMLTableSectionElement>(null);
  useListKeys(body, 'a');
  return (
    <table className={`tb ${styles['things'] ?? ''}`}>
      <thead>
        <tr>
          {Object.entries(words.head).map(([key, text]) => (
            <th key={key} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {things.map((one) => (
          <tr
            key={`${one.commitment.id} ${one.kind} ${one.title} ${one.dueOn}`}
            data-changed={changed.has(one.commitment.id) || undefined}
          >
            <th scope="row">
              <span className={styles['item']}>
                <LightChip light={one.commitment.light} markOnly />
                <Link to="/items/$id" params={{ id: one.commitment.id }}>
                  {one.commitment.number} <span lang="zh">{one.commitment.title}</span>
                </Link>
              </span>
            </th>
            <td>
              <span className="muted">{words.kinds[one.kind]}</span> <span lang="zh">{one.title}</span>
            </td>
            <td lang="zh">{one.department?.name}</td>
            <td className="nowrap">{shortDay(one.dueOn)}</td>
            <td>
              <DaysLeftMark workingDaysLeft={null} overdueWorkingDays={one.overdueWorkingDays} />
            </td>
            <td>
              {one.slipLevel === 0 ? (
                <span className="muted">{words.noSlip}</span>
              ) : (
                <LadderGlyph level={one.slipLevel} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
