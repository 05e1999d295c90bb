import { useQueries } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { commitmentQuery } from '../../api/queries/commitment';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import styles from './ledger.module.css';

interface Props {
  readonly chosen: ReadonlySet<string>;
  readonly onClear: () => void;
}

const MOST = 30;
const IssueDialogue = lazy(() =>
  import('./issue-dialogue').then(({ IssueDialogue: component }) => ({ default: component })),
);

/** What may be done with the chosen lines, as each one's `actions` says. */
export function BulkBar({ chosen, onClear }: Props) {
  const { bulk: words } = useWords(ledgerWords);
  const [issuing, setIssuing] = useState(false);
  const tooMany = chosen.size > MOST;
  const found = useQueries({ queries: tooMany ? [] : [...chosen].map((id) => commitmentQuery(id)) });
  const known = found.flatMap(({ data }) => (data ? [data] : []));
  const allowed = known.filter(({ actions }) => actions.some(({ name }) => name === 'issue_slip'));
  const isKnown = found.every(({ isPending }) => !isPending);
  const barred = known.length - allowed.length;
  return (
    <div className={`${styles['bulk']} no-print`} role="region" aria-label={words.label}>
      <b role="status">{words.chosen(chosen.size)}</b>
      {tooMany && <span className="small">{words.tooMany(MOST)}</span>}
      {!isKnown && <span className="small">{words.checking}</span>}
      {isKnown && !tooMany && (
        <>
          {allowed.length > 0 && (
            <button type="button" className="btn primary" onClick={() => setIssuing(true)}>
              {words.issue}（{allowed.length}）
            </button>
          )}
          {barred > 0 && (
            <span className="small muted">
              {allowed.length === 0 ? words.none : words.notAllowed(barred)}
            </span>
          )}
        </>
      )}
      <button type="button" className="btn text" onClick={onClear}>
        {words.clear} <kbd>Esc</kbd>
      </button>
      {issuing && (
        <Suspense>
          <IssueDialogue
            items={allowed.map(({ id, number, title, department }) => ({
              id,
              number,
              title,
              department: department?.name ?? '',
            }))}
            onClose={() => setIssuing(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
