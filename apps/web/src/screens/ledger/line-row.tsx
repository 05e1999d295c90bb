import { memo, type ReactNode } from 'react';
import { NOTHING } from '../../format/figure';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import {
  Compared,
  type CellFacts,
  Day,
  Due,
  GapCell,
  Light,
  ProgressMark,
  ProgressWords,
  Report,
  Slip,
  State,
} from './cells';
import { COLUMNS, type ColumnName } from './columns';
import styles from './ledger.module.css';
import { progressOf, type Progress } from './progress';

interface Props extends Omit<CellFacts, 'tabIndex'> {
  readonly columns: readonly ColumnName[];
  readonly at: number;
  readonly depth: 0 | 1;
  /** The one row that Tab reaches. */
  readonly current: boolean;
  readonly peeked: boolean;
  readonly chosen: boolean;
  readonly changed: boolean;
  readonly folded: boolean | null;
  readonly onChoose: (id: string) => void;
  readonly onFold: (id: string) => void;
}

/** One line of the ledger. */
export const LineRow = memo(function LineRow(props: Props) {
  const { line, columns, at, depth, current, peeked, chosen } = props;
  const words = useWords(ledgerWords);
  const progress = progressOf(line, words.all);
  const facts: CellFacts = { ...props, tabIndex: current ? 0 : -1 };
  return (
    <tr
      id={`line-${line.id}`}
      className={[styles['line'], peeked && styles['peeked'], chosen && styles['chosen']]
        .filter(Boolean)
        .join(' ')}
      aria-rowindex={at + 2}
      aria-selected={chosen}
      aria-level={depth + 1}
      tabIndex={current ? 0 : -1}
      data-id={line.id}
      data-changed={props.changed || undefined}
    >
      {cellsOf(columns, progress).map(({ name, span }) => (
        <td
          key={name}
          className={[
            styles[span > 1 ? 'said' : name],
            span === 1 && COLUMNS[name].figures && styles['figures'],
          ]
            .filter(Boolean)
            .join(' ')}
          {...(span > 1 ? { colSpan: span } : {})}
        >
          {contentOf(name, { ...props, facts, progress, words })}
        </td>
      ))}
    </tr>
  );
});

const FIGURES: readonly ColumnName[] = ['verified', 'target', 'gap'];

/** Where there are no figures, their cells are one, for words. */
function cellsOf(columns: readonly ColumnName[], { kind }: Progress) {
  const spanned = kind === 'bar' ? [] : columns.filter((name) => FIGURES.includes(name));
  return columns
    .filter((name) => !spanned.includes(name) || name === spanned[0])
    .map((name) => ({ name, span: name === spanned[0] ? spanned.length : 1 }));
}

interface Inside extends Props {
  readonly facts: CellFacts;
  readonly progress: Progress;
  readonly words: (typeof ledgerWords)['zh'];
}

function contentOf(name: ColumnName, inside: Inside): ReactNode {
  const { line, facts, progress, today } = inside;
  if (FIGURES.includes(name) && progress.kind !== 'bar') return <Words {...inside} />;
  const year = Number(today.slice(0, 4));
  switch (name) {
    case 'number':
      return <Numbering {...inside} />;
    case 'title':
      return <Title {...inside} />;
    case 'category':
      return <span lang="zh">{line.category.name}</span>;
    case 'department':
      return line.department ? (
        <span lang="zh">{line.department.name}</span>
      ) : (
        <span className="faint">{NOTHING}</span>
      );
    case 'state':
      return <State {...facts} />;
    case 'light':
      return <Light {...facts} />;
    case 'progress':
      return <ProgressMark {...facts} progress={progress} />;
    case 'verified':
      return progress.kind === 'bar' && <b>{progress.verified}</b>;
    case 'target':
      return progress.kind === 'bar' && <span lang="zh">/ {progress.target}</span>;
    case 'gap':
      return <GapCell {...facts} />;
    case 'due':
      return <Due {...facts} />;
    case 'original':
      return <Day day={line.originalDueOn} year={year} />;
    case 'slip':
      return <Slip {...facts} />;
    case 'report':
      return <Report {...facts} />;
    case 'compared':
      return <Compared {...facts} />;
    case 'closed':
      return <Day day={line.closedOn} year={year} />;
  }
}

function Words({ line, progress, today, words }: Inside) {
  if (progress.kind === 'leaves') {
    return (
      <span className={styles['words']}>
        <b>{progress.closed}</b> / {progress.total} {words.subItems}
      </span>
    );
  }
  return (
    <span className={styles['words']}>
      <ProgressWords line={line} progress={progress} today={today} />
    </span>
  );
}

function Numbering({ line, chosen, facts, words, onChoose }: Inside) {
  return (
    <label className={styles['choose']}>
      <input
        type="checkbox"
        checked={chosen}
        tabIndex={facts.tabIndex}
        aria-label={words.choose(line.title)}
        onChange={() => onChoose(line.id)}
      />
      <span>{line.number}</span>
    </label>
  );
}

function Title({ line, depth, folded, facts, words, onFold }: Inside) {
  return (
    <span className={depth === 1 ? `${styles['name']} ${styles['sub']}` : styles['name']}>
      {folded !== null && (
        <button
          type="button"
          className={styles['fold']}
          tabIndex={facts.tabIndex}
          aria-expanded={!folded}
          aria-label={(folded ? words.unfold : words.fold)(line.title)}
          onClick={() => onFold(line.id)}
        >
          <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
            <path d={folded ? 'M2 0l5 4-5 4Z' : 'M0 2h8L4 7Z'} fill="currentcolor" />
          </svg>
        </button>
      )}
      <a href={`/items/${line.id}`} tabIndex={facts.tabIndex} lang="zh" title={line.title}>
        {line.title}
      </a>
    </span>
  );
}
