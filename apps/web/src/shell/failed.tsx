import { useEffect, useState } from 'react';
import { isPassing, Problem, Unreachable } from '../api/problem';
import { statesWords } from '../words/states';
import { useWords } from '../words/words';
import { useRefusal } from './use-refusal';
import './states.css';

interface Props {
  /** What did not come, as it stands after 没取到: 台账. */
  readonly what: string;
  readonly error: unknown;
  readonly onAgain: () => void;
}

const PAUSES = [9, 15, 30, 60];

/** Says what failed and why, counts down to the next try by itself where waiting helps, and gives the number to quote. */
export function Failed({ what, error, onAgain }: Props) {
  const words = useWords(statesWords);
  const refusalOf = useRefusal();
  const passing = isPassing(error);
  const seconds = useCountdown(passing ? (retryAfterOf(error) ?? null) : undefined, onAgain);
  const because = error instanceof Unreachable ? words.because.unreachable : words.because.unavailable;
  return (
    <div className="bar alarm" role="alert">
      <p>
        <b>{words.failed(what)}</b>
        {passing && seconds !== null ? `${because}${words.retryIn(seconds)}${words.kept}` : refusalOf(error)}
      </p>
      <button type="button" className="btn" onClick={onAgain}>
        {words.now}
      </button>
    </div>
  );
}

const retryAfterOf = (error: unknown) =>
  error instanceof Problem && error.retryAfter !== null && error.retryAfter > 5 ? error.retryAfter : null;

/** Seconds left; null where nothing is counted. `asked` undefined: never; null: our own pauses. */
function useCountdown(asked: number | null | undefined, onEnd: () => void): number | null {
  const [tries, setTries] = useState(0);
  const pause = asked ?? PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 9;
  const [left, setLeft] = useState(pause);
  useEffect(() => {
    if (asked === undefined) return;
    const timer = setTimeout(() => {
      if (left > 1) return setLeft(left - 1);
      setTries(tries + 1);
      setLeft(PAUSES[Math.min(tries + 1, PAUSES.length - 1)] ?? 60);
      onEnd();
    }, 1_000);
    return () => clearTimeout(timer);
  }, [asked, left, tries, onEnd]);
  return asked === undefined ? null : left;
}
