import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { slipsQuery } from '../../api/queries/slips';
import type { Schemas } from '../../api/problem';
import { DocumentNumber } from '../../components/document-number';
import { FilterChip } from '../../components/filter-chip';
import { LadderGlyph } from '../../components/ladder-glyph';
import { SectionHeading } from '../../components/section-heading';
import { Toolbar } from '../../components/toolbar';
import { dayOf, shortDay } from '../../format/dates';
import { NOTHING } from '../../format/figure';
import { useListKeys } from '../../keys/use-list-keys';
import { useChanged } from '../../live/changes';
import { ChangesOffer } from '../../live/changes-offer';
import { Empty } from '../../shell/empty';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { componentWords } from '../../words/components';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import type { PanelProps } from './screen';
import { SlipDrawer } from './slip-drawer';
import { SlipViews } from './slip-views';
import styles from './slips.module.css';

const LEVELS = [1, 2, 3, 4, 5, 6] as const;
const STATES = ['open', 'released', 'escalated'] as const;

/** Every slip of the programme, the latest first, by level and state. */
export function SlipList({ programmeId }: PanelProps) {
  const { slips: words } = useWords(supervisionWords);
  const { level, state, slip } = useSearch({ from: '/app/supervision/$tab' });
  const one = LEVELS.find((each) => each === level);
  const filter = { programmeId, ...(one ? { level: one } : {}), ...(state ? { state } : {}) };
  const { data, error, refetch, dataUpdatedAt, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(slipsQuery(filter));
  const rows = data?.pages.flatMap(({ items }) => items);
  return (
    <section>
      <SectionHeading end={<SlipViews view="list" />}>{words.title}</SectionHeading>
      <Filters />
      <ChangesOffer readAt={dataUpdatedAt} onRefresh={() => void refetch()} />
      {error && !rows && <Failed what={words.title} error={error} onAgain={() => void refetch()} />}
      {!error && !rows && <Loading columns={['14%', '10%', '24%', '12%', '8%', '8%', '16%']} />}
      {rows?.length === 0 && <Empty {...words.empty} />}
      {rows && rows.length > 0 && <Rows rows={rows} readAt={dataUpdatedAt} />}
      {hasNextPage && (
        <button
          type="button"
          className="btn"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {words.more}
        </button>
      )}
      {slip && <SlipDrawer id={slip} />}
    </section>
  );
}

function Filters() {
  const { slips: words } = useWords(supervisionWords);
  const { levels } = useWords(componentWords);
  const { level, state } = useSearch({ from: '/app/supervision/$tab' });
  const navigate = useNavigate({ from: '/supervision/$tab' });
  const set = (changed: { level?: number | undefined; state?: (typeof STATES)[number] | undefined }) =>
    void navigate({
      search: (before) => {
        const { level: _l, state: _s, ...rest } = before;
        const next = { level, state, ...changed };
        return {
          ...rest,
          ...(next.level ? { level: next.level } : {}),
          ...(next.state ? { state: next.state } : {}),
        };
      },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={styles['filters']}>
      <Toolbar label={words.filter}>
        {LEVELS.map((each) => (
          <FilterChip
            key={each}
            label={levels[each] ?? ''}
            on={level === each}
            onClick={() => set({ level: level === each ? undefined : each })}
          />
        ))}
        <span aria-hidden="true" className="faint">
          ·
        </span>
        {STATES.map((each) => (
          <FilterChip
            key={each}
            label={words.states[each] ?? each}
            on={state === each}
            onClick={() => set({ state: state === each ? undefined : each })}
          />
        ))}
      </Toolbar>
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly Schemas['SlipLine'][];
  readonly readAt: number;
}

function Rows({ rows, readAt }: RowsProps) {
  const { slips: words } = useWords(supervisionWords);
  const body = useRef<HTMLTableSectionElement>(null);
  useListKeys(body, 'button');
  return (
    <table className={`tb ${styles['list'] ?? ''}`}>
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
        {rows.map((row, index) => (
          <Row key={row.id} row={row} readAt={readAt} first={index === 0} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: Schemas['SlipLine'];
  readonly readAt: number;
  readonly first: boolean;
}

function Row({ row, readAt, first }: RowProps) {
  const { slips: words } = useWords(supervisionWords);
  const navigate = useNavigate({ from: '/supervision/$tab' });
  const { reply, level } = row;
  const changed = useChanged(row.commitment.id, readAt);
  const replied = !reply
    ? words.notReplied
    : [
        shortDay(dayOf(reply.at)),
        row.needsSignature && !reply.signed && words.unsigned,
        reply.promisedOn && words.promised(shortDay(reply.promisedOn)),
      ]
        .filter(Boolean)
        .join(' · ');
  return (
    <tr {...changed}>
      <th scope="row">
        <button
          type="button"
          className={styles['number']}
          tabIndex={first ? 0 : -1}
          aria-haspopup="dialog"
          onClick={() =>
            void navigate({
              search: (before) => ({ ...before, slip: row.id }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          <DocumentNumber>{row.number}</DocumentNumber>
        </button>
      </th>
      <td data-label={words.head.level}>
        <LadderGlyph level={level} />
      </td>
      <td data-label={words.head.item}>
        {row.commitment.number} <span lang="zh">{row.commitment.title}</span>
      </td>
      <td data-label={words.head.department} lang="zh">
        {row.department?.name}
      </td>
      <td data-label={words.head.delivered} className="nowrap">
        {row.deliveredOn ? shortDay(row.deliveredOn) : NOTHING}
      </td>
      <td data-label={words.head.replyBy} className="nowrap">
        {row.replyBy ? shortDay(row.replyBy) : NOTHING}
      </td>
      <td data-label={words.head.reply}>{replied}</td>
      <td data-label={words.head.state}>{words.states[row.state]}</td>
    </tr>
  );
}
