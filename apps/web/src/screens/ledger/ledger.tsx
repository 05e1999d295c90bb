import { type ReactNode, useMemo, useRef } from 'react';
import type { Programme } from '../../api/queries/programmes';
import { Empty } from '../../shell/empty';
import { ChangesOffer } from '../../live/changes-offer';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import { conditionsOf } from './asked';
import { BulkBar } from './bulk-bar';
import { COLUMNS } from './columns';
import { LedgerHead } from './ledger-head';
import { LedgerList } from './ledger-list';
import { Legend } from './legend';
import styles from './ledger.module.css';
import { Peek } from './peek';
import type { LedgerSearch } from './search';
import { TableTools } from './table-tools';
import type { useLedger } from './use-ledger';
import { useLedgerView } from './use-ledger-view';
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

export function Ledger({ programme, search, narrow, filters, onChange, onClear }: Props) {
  const words = useWords(ledgerWords);
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const view = useLedgerView(programme, search, narrow, { frame, body });
  const { ledger, choice, chosenColumns } = view;
  const { lines, counts, error } = ledger;
  const isEmpty = lines?.length === 0 && !ledger.isFetching;
  const peeked = view.peeking && !narrow ? view.rows.current : null;
  return (
    <div className={peeked ? `${styles['page']} ${styles['withPeek']}` : styles['page']}>
      <div className={styles['main']}>
        <LedgerHead programme={programme} search={search} counts={counts} lines={lines ?? []} />
        <ViewTabs programmeId={programme.id} search={search} />
        {filters(
          !narrow && <TableTools lines={lines ?? []} chosen={choice.chosen} columns={chosenColumns} />,
        )}
        {error && (
          <Failed
            what={words.title}
            error={error}
            onAgain={() => void (lines ? ledger.fetchNextPage() : ledger.refetch())}
          />
        )}
        {!lines && !error && (
          <Loading columns={view.fitted.columns.map((name) => `${COLUMNS[name].width}px`)} rows={14} />
        )}
        {isEmpty && (
          <Empty title={words.empty} text={words.emptyWhy}>
            <button type="button" className="btn" onClick={onClear}>
              {words.clear}
            </button>
          </Empty>
        )}
        <LedgerChanges {...{ ledger, search }} />
        <div ref={frame} className={`${styles['frame']} ${styles[view.density]}`}>
          {lines && lines.length > 0 && (
            <LedgerList {...{ programme, search, narrow, view, lines, body, onChange }} />
          )}
        </div>
        {lines && lines.length > 0 && <Legend />}
      </div>
      {peeked && <Peek line={peeked} onClose={view.closePeek} />}
      {choice.chosen.size > 0 && <BulkBar chosen={choice.chosen} onClear={choice.clear} />}
    </div>
  );
}

interface ChangesProps {
  readonly ledger: ReturnType<typeof useLedger>;
  readonly search: LedgerSearch;
}

/** Offers what has changed: in the rows that are here, and under conditions whatever may meet them by now. */
function LedgerChanges({ ledger: { lines, children, readAt, readAnew }, search }: ChangesProps) {
  const ids = useMemo(
    () => new Set([...(lines ?? []), ...[...children.values()].flat()].map(({ id }) => id)),
    [lines, children],
  );
  const isAsked = Object.keys(conditionsOf(search)).length > 0;
  return (
    <ChangesOffer
      readAt={readAt}
      onRefresh={readAnew}
      concerns={({ id, parentId }) => isAsked || ids.has(id) || (parentId !== null && ids.has(parentId))}
    />
  );
}
