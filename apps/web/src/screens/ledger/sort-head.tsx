import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import { COLUMNS, type ColumnName } from './columns';
import styles from './ledger.module.css';
import type { LedgerSearch, SortName } from './search';

interface Props {
  readonly name: ColumnName;
  readonly search: LedgerSearch;
  readonly onSort: (sort: SortName | undefined, dir: 'desc' | undefined) => void;
}

/** Worst first is what is asked of these. */
const DOWN_FIRST: readonly string[] = ['light', 'gap', 'slipLevel'];

/** The head of a column; pressed it sorts, again the other way, and a third time as the list was printed. */
export function SortHead({ name, search, onSort }: Props) {
  const words = useWords(ledgerWords);
  const { sort, figures } = COLUMNS[name];
  const className = figures ? styles['figures'] : undefined;
  const text = words.column[name];
  if (!sort) {
    return (
      <th scope="col" className={className}>
        {text}
      </th>
    );
  }
  const current = search.sort ?? 'position';
  const isSorted = current === sort;
  const down = search.dir === 'desc';
  const press = () => {
    if (sort === 'position') return onSort(undefined, undefined);
    const first = DOWN_FIRST.includes(sort) ? 'desc' : undefined;
    if (!isSorted) return onSort(sort, first);
    return search.dir === first ? onSort(sort, first ? undefined : 'desc') : onSort(undefined, undefined);
  };
  return (
    <th
      scope="col"
      className={className}
      aria-sort={isSorted ? (down ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={styles['sort']} title={words.sortBy(text)} onClick={press}>
        {text}
        {isSorted && <span aria-hidden="true">{down ? '↓' : '↑'}</span>}
      </button>
    </th>
  );
}
