import { Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { LedgerLine } from '../../api/queries/ledger';
import type { Schemas } from '../../api/problem';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import { Due, Light, ProgressMark, ProgressWords } from './cells';
import styles from './ledger.module.css';
import { progressOf } from './progress';
import { type Following, useFollowing } from './use-ledger';
import { useWindow } from './use-window';

interface Props {
  readonly lines: readonly LedgerLine[];
  readonly total: number;
  readonly counts: Schemas['LedgerCountsAnswer'] | undefined;
  readonly ruleVersion: number;
  readonly today: string;
  /** Somebody has filtered or sorted: then all is shown as it comes. */
  readonly asked: boolean;
  readonly following: Following;
  /** What was told of since the lines were read. */
  readonly changed: ReadonlySet<string>;
}

const HEIGHT = 118;

/** The ledger on a phone: the red and the yellow first, the others behind a button. */
export function Cards({ lines, total, counts, ruleVersion, today, asked, following, changed }: Props) {
  const words = useWords(ledgerWords);
  const [opened, setOpened] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const countOf = (light: string) => counts?.byLight.counts.find(({ key }) => key === light)?.count ?? 0;
  const urgent = countOf('red') + countOf('yellow');
  const held = !asked && !opened && urgent > 0 && urgent < total;
  const shown = held ? lines.slice(0, urgent) : lines;
  const offsets = useMemo(
    () => Array.from({ length: shown.length + 1 }, (_, at) => at * HEIGHT),
    [shown.length],
  );
  const range = useWindow(list, offsets);
  useFollowing(following, range.end, lines.length);
  return (
    <>
      {held && <p className="note">{words.firstThese(countOf('red'), countOf('yellow'), total - urgent)}</p>}
      <ul
        ref={list}
        className={styles['cards']}
        style={{ paddingTop: range.start * HEIGHT, paddingBottom: (shown.length - range.end) * HEIGHT }}
      >
        {shown.slice(range.start, range.end).map((line, at) => (
          <Card
            key={line.id}
            {...{ line, ruleVersion, today }}
            changed={changed.has(line.id)}
            at={range.start + at + 1}
            of={total}
          />
        ))}
      </ul>
      {held && (
        <button type="button" className={`btn ${styles['rest']}`} onClick={() => setOpened(true)}>
          {words.rest(total - urgent)}
        </button>
      )}
    </>
  );
}

interface CardProps extends Pick<Props, 'ruleVersion' | 'today'> {
  readonly line: LedgerLine;
  readonly at: number;
  readonly of: number;
  readonly changed: boolean;
}

function Card({ line, ruleVersion, today, at, of, changed }: CardProps) {
  const words = useWords(ledgerWords);
  const progress = progressOf(line, words.all);
  const facts = { line, today, ruleVersion, tabIndex: 0 };
  return (
    <li className={styles['card']} aria-posinset={at} aria-setsize={of} data-changed={changed || undefined}>
      <Link to="/items/$id" params={{ id: line.id }} className={styles['cardTitle']}>
        {line.number} <span lang="zh">{line.title}</span>
      </Link>
      <div className={styles['cardLine']}>
        <Light {...facts} />
        <span className={styles['cardDue']}>
          <Due {...facts} />
        </span>
      </div>
      <div className={styles['cardLine']}>
        <ProgressMark {...facts} progress={progress} width={120} />
        <span className={styles['cardFigure']}>
          {progress.kind === 'bar' ? (
            <>
              {progress.verified}
              <span className="faint" lang="zh">
                /{progress.target}
              </span>
            </>
          ) : progress.kind === 'leaves' ? (
            `${progress.closed}/${progress.total} ${words.subItems}`
          ) : (
            <ProgressWords {...{ line, progress, today }} />
          )}
        </span>
      </div>
    </li>
  );
}
