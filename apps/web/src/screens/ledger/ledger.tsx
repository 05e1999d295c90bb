import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Programme } from '../../api/queries/programmes';
import { usePreferences } from '../../api/queries/preferences';
import { useSession } from '../../api/queries/session';
import { useKeys } from '../../keys/use-keys';
import { Empty } from '../../shell/empty';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import { BulkBar } from './bulk-bar';
import { Cards } from './cards';
import { AT_FIRST, COLUMN_NAMES, COLUMNS, fitting } from './columns';
import { offsetsOf } from './entries';
import { LedgerHead } from './ledger-head';
import { LedgerTable } from './ledger-table';
import { Legend } from './legend';
import styles from './ledger.module.css';
import { Peek } from './peek';
import type { LedgerSearch } from './search';
import { TableTools } from './table-tools';
import { useChoice } from './use-choice';
import { useFollowing, useLedger } from './use-ledger';
import { useRows } from './use-rows';
import { useWidth, useWindow } from './use-window';
import { ViewTabs } from './view-tabs';

interface Props {
  readonly programme: Programme;
  readonly search: LedgerSearch;
  /** A phone: cards in place of rows. */
  readonly narrow: boolean;
  readonly filters: (end: ReactNode) => ReactNode;
  readonly onChange: (change: { [K in keyof LedgerSearch]?: LedgerSearch[K] | undefined }) => void;
  readonly onClear: () => void;
}

const HEIGHTS = { compact: 30, regular: 36, relaxed: 44 } as const;
const GROUP = 27;
const NOTHING_UNFOLDED: ReadonlySet<string> = new Set();

export function Ledger({ programme, search, narrow, filters, onChange, onClear }: Props) {
  const words = useWords(ledgerWords);
  const { today } = useSession();
  const { preferences } = usePreferences();
  const [unfolded, setUnfolded] = useState(NOTHING_UNFOLDED);
  const [peeking, setPeeking] = useState(false);
  // On a phone the worst come first where nobody asked for another order.
  const asked =
    narrow && !search.sort && !search.group
      ? { ...search, sort: 'light' as const, dir: 'desc' as const }
      : search;
  const ledger = useLedger({ programmeId: programme.id, search: asked, unfolded, nobody: words.nobody });
  const { entries, counts, lines, error } = ledger;

  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const density = preferences?.density ?? 'compact';
  const rowHeight = HEIGHTS[density];
  const offsets = useMemo(
    () => offsetsOf(entries, ({ kind }) => (kind === 'group' ? GROUP : rowHeight)),
    [entries, rowHeight],
  );
  const range = useWindow(body, offsets);
  useFollowing(ledger, narrow ? entries.length : range.end, lines?.length ?? 0);
  const width = useWidth(frame);
  const chosenColumns = useMemo(() => {
    const kept = preferences?.columns;
    return kept ? COLUMN_NAMES.filter((name) => kept.includes(name)) : AT_FIRST;
  }, [preferences?.columns]);
  const columns = useMemo(() => fitting(chosenColumns, width), [chosenColumns, width]);

  const rows = useRows({ entries, offsets, body, look: range.look });
  const { setCurrentId } = rows;
  const choice = useChoice();
  const fold = useCallback((id: string) => setUnfolded((now) => toggled(now, id)), []);
  const press = useCallback(
    (id: string) => {
      setCurrentId(id);
      setPeeking(true);
    },
    [setCurrentId],
  );
  useLedgerKeys({ rows, choice, entries, peeking, setPeeking, unfolded, fold, off: narrow });

  const tools = narrow ? null : (
    <TableTools {...{ lines: lines ?? [], chosen: choice.chosen, columns: chosenColumns }} />
  );
  const isEmpty = lines?.length === 0 && !ledger.isFetching;
  return (
    <div
      className={
        peeking && rows.current && !narrow ? `${styles['page']} ${styles['withPeek']}` : styles['page']
      }
    >
      <div className={styles['main']}>
        <LedgerHead programme={programme} search={search} counts={counts} lines={lines ?? []} />
        <ViewTabs programmeId={programme.id} search={search} />
        {filters(tools)}
        {error && !lines && <Failed what={words.title} error={error} onAgain={() => void ledger.refetch()} />}
        {!lines && !error && (
          <Loading columns={columns.map((name) => `${COLUMNS[name].width}px`)} rows={14} />
        )}
        {isEmpty && (
          <Empty title={words.empty} text={words.emptyWhy}>
            <button type="button" className="btn" onClick={onClear}>
              {words.clear}
            </button>
          </Empty>
        )}
        <div ref={frame} className={`${styles['frame']} ${styles[density]}`}>
          {lines &&
            lines.length > 0 &&
            (narrow ? (
              <Cards
                lines={lines}
                total={counts?.byLight.total ?? lines.length}
                counts={counts}
                ruleVersion={programme.lightRule.version}
                today={today}
                calm={Object.keys(search).length > 0}
              />
            ) : (
              <LedgerTable
                {...{ entries, offsets, range, columns, body, programme, today, counts, peeking, unfolded }}
                search={search}
                currentId={rows.currentId}
                chosen={choice.chosen}
                busy={ledger.isFetching}
                onSort={(sort, dir) => onChange({ sort, dir })}
                onCurrent={setCurrentId}
                onPress={press}
                onChoose={choice.toggle}
                onFold={fold}
              />
            ))}
        </div>
        {error && lines && (
          <Failed what={words.title} error={error} onAgain={() => void ledger.fetchNextPage()} />
        )}
        {lines && lines.length > 0 && <Legend />}
      </div>
      {peeking && rows.current && !narrow && (
        <Peek
          line={rows.current}
          onClose={() => {
            setPeeking(false);
            rows.focusCurrent();
          }}
        />
      )}
      {choice.chosen.size > 0 && <BulkBar chosen={choice.chosen} onClear={choice.clear} />}
    </div>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

interface Keyed {
  readonly rows: ReturnType<typeof useRows>;
  readonly choice: ReturnType<typeof useChoice>;
  readonly entries: ReturnType<typeof useLedger>['entries'];
  readonly peeking: boolean;
  readonly setPeeking: (peeking: boolean) => void;
  readonly unfolded: ReadonlySet<string>;
  readonly fold: (id: string) => void;
  readonly off: boolean;
}

/** j k ↓ ↑, Enter, Space, x, Shift+x, → ←, Esc. */
function useLedgerKeys({ rows, choice, entries, peeking, setPeeking, unfolded, fold, off }: Keyed): void {
  const navigate = useNavigate();
  const { current, currentId } = rows;
  const onRow = () => document.activeElement?.matches('tr[data-id]') ?? false;
  const inPeek = () => document.activeElement?.closest('aside') !== null && document.activeElement !== null;
  const among = () => onRow() || (peeking && inPeek());
  const move = (step: 1 | -1) => rows.move(step, !(peeking && inPeek()));
  useKeys(
    off
      ? {}
      : {
          j: () => move(1),
          k: () => move(-1),
          ArrowDown: () => (among() ? move(1) : false),
          ArrowUp: () => (among() ? move(-1) : false),
          ArrowRight: () =>
            onRow() && current?.leaves && !unfolded.has(current.id) ? fold(current.id) : false,
          ArrowLeft: () =>
            onRow() && current?.leaves && unfolded.has(current.id) ? fold(current.id) : false,
          Enter: () =>
            onRow() && current ? void navigate({ to: '/items/$id', params: { id: current.id } }) : false,
          Space: () => (onRow() && current ? setPeeking(!peeking) : false),
          x: () => (currentId ? choice.toggle(currentId) : false),
          X: () =>
            currentId
              ? choice.range(
                  currentId,
                  entries.flatMap((entry) => (entry.kind === 'line' ? [entry.key] : [])),
                )
              : false,
          Escape: () => {
            if (peeking) {
              setPeeking(false);
              rows.focusCurrent();
            } else if (choice.chosen.size > 0) choice.clear();
            else return false;
          },
        },
  );
}
