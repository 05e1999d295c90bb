import { useEffect, useState } from 'react';
import { statesWords } from '../words/states';
import { useWords } from '../words/words';
import './states.css';

interface Props {
  /** Widths of the columns that will stand here: `['26px', '40%', '12%']`. */
  readonly columns?: readonly string[];
  readonly rows?: number;
  /** Loads again, offered after five seconds. */
  readonly onAgain?: () => void;
}

const QUIET_MS = 300;
const SLOW_MS = 5_000;

/** Nothing for 300 ms, then rows at the real widths, after 5 s a sentence. */
export function Loading({ columns = ['26px', '38%', '14%', '12%', '16%'], rows = 6, onAgain }: Props) {
  const words = useWords(statesWords);
  const shown = useAfter(QUIET_MS);
  const slow = useAfter(SLOW_MS);
  if (!shown) return null;
  return (
    <div className="skeleton" role="status" aria-label={words.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton-row" aria-hidden="true">
          {columns.map((width, column) => (
            <i key={column} style={{ width }} />
          ))}
        </div>
      ))}
      {slow && (
        <p className="note">
          {words.slow}{' '}
          {onAgain && (
            <button type="button" className="btn text" onClick={onAgain}>
              {words.again}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function useAfter(ms: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}
