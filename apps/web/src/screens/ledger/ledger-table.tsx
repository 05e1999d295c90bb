import type { MouseEvent, RefObject } from 'react';
import type { Programme } from '../../api/queries/programmes';
import type { Schemas } from '../../api/problem';
import { LightCounts } from '../../components/light-counts';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import type { ColumnName } from './columns';
import type { Entry } from './entries';
import styles from './ledger.module.css';
import { LineRow } from './line-row';
import type { LedgerSearch, SortName } from './search';
import { SortHead } from './sort-head';

interface Props {
  readonly entries: readonly Entry[];
  readonly offsets: readonly number[];
  readonly range: { readonly start: number; readonly end: number };
  readonly columns: readonly ColumnName[];
  readonly widthOf: (name: ColumnName) => number;
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly programme: Programme;
  readonly today: string;
  readonly search: LedgerSearch;
  readonly counts: Schemas['LedgerCountsAnswer'] | undefined;
  readonly currentId: string | null;
  readonly peeking: boolean;
  readonly chosen: ReadonlySet<string>;
  /** What was told of since the rows were read. */
  readonly changed: ReadonlySet<string>;
  readonly unfolded: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onSort: (sort: SortName | undefined, dir: 'desc' | undefined) => void;
  readonly onCurrent: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onPress: (id: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onFold: (id: string) => void;
}

/** The dense table; only the rows in sight are in the document, the others are room above and below. */
export function LedgerTable(props: Props) {
  const { entries, offsets, range, columns, body, search, currentId, chosen } = props;
  const words = useWords(ledgerWords);
  const shown = entries.slice(range.start, range.end);
  const inSight = currentId !== null && shown.some(({ key }) => key === currentId);
  const reached = inSight ? currentId : (shown.find(({ kind }) => kind === 'line')?.key ?? null);
  const awaited = entries.filter(({ kind }) => kind === 'awaited').length;
  const idOf = (target: EventTarget) =>
    target instanceof Element ? target.closest<HTMLElement>('tr[data-id]')?.dataset['id'] : undefined;
  return (
    <table
      role="treegrid"
      className={styles['table']}
      aria-label={words.table}
      aria-rowcount={entries.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      aria-busy={props.busy}
      onFocus={({ target }) => {
        const id = idOf(target);
        if (id && id !== currentId) props.onCurrent(id);
      }}
      onClick={(event) => {
        const id = idOf(event.target);
        if (!id || !(event.target instanceof Element)) return;
        // Plain links, for a router's link in each of so many rows costs more than the row.
        if (event.target.closest('a') && !opensElsewhere(event)) {
          event.preventDefault();
          props.onOpen(id);
        } else if (!event.target.closest('a, button, input, label')) props.onPress(id);
      }}
    >
      {awaited > 0 && <caption className={styles['cut']}>{words.cut(awaited)}</caption>}
      <colgroup>
        {columns.map((name) => (
          <col key={name} style={name === 'title' ? undefined : { width: props.widthOf(name) }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((name) => (
            <SortHead key={name} name={name} search={search} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Room height={offsets[range.start] ?? 0} />
        {shown.map((entry, index) =>
          entry.kind === 'line' ? (
            <LineRow
              key={entry.key}
              line={entry.line}
              depth={entry.depth}
              at={range.start + index}
              columns={columns}
              today={props.today}
              ruleVersion={props.programme.lightRule.version}
              current={entry.key === reached}
              peeked={props.peeking && entry.key === currentId}
              chosen={chosen.has(entry.key)}
              changed={props.changed.has(entry.key)}
              folded={entry.line.leaves ? !props.unfolded.has(entry.key) : null}
              onChoose={props.onChoose}
              onFold={props.onFold}
            />
          ) : entry.kind === 'group' ? (
            <GroupRow
              key={entry.key}
              entry={entry}
              at={range.start + index}
              span={columns.length}
              {...props}
            />
          ) : (
            <tr key={entry.key} className={styles['awaited']} aria-hidden="true">
              {columns.map((name) => (
                <td key={name}>
                  <i />
                </td>
              ))}
            </tr>
          ),
        )}
        <Room height={(offsets.at(-1) ?? 0) - (offsets[range.end] ?? 0)} />
      </tbody>
    </table>
  );
}

const opensElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

const Room = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <tr aria-hidden="true" className={styles['room']}>
      <td style={{ height }} />
    </tr>
  ) : null;

type GroupProps = Pick<Props, 'programme' | 'counts'> & {
  readonly entry: Extract<Entry, { kind: 'group' }>;
  readonly at: number;
  readonly span: number;
};

function GroupRow({ entry, at, span, programme, counts }: GroupProps) {
  const words = useWords(ledgerWords);
  const category = programme.categories.find(({ id }) => id === entry.id);
  const split = [...(counts?.byCategory ?? []), ...(counts?.byDepartment ?? [])].find(
    ({ id }) => id === entry.id,
  )?.byLight;
  return (
    <tr className={styles['group']} aria-rowindex={at + 2}>
      <th colSpan={span} scope="rowgroup">
        <span lang="zh">
          {category?.numeral}
          {entry.name}
        </span>
        {split && <LightCounts counts={split.counts} whole={words.items(split.total)} />}
      </th>
    </tr>
  );
}
