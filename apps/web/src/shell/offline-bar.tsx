import { useOfficeTime } from '../api/queries/session';
import { connection, useConnection } from '../api/connection';
import { statesWords } from '../words/states';
import { useWords } from '../words/words';
import './states.css';

/** Over the page while nothing gets through: since when, what waits, and that it goes out by itself. */
export function OfflineBar() {
  const { offline } = useWords(statesWords);
  const timeOf = useOfficeTime();
  const { state, lastAnswerAt, waiting } = useConnection();
  if (state === 'there') return null;
  return (
    <div className="bar amber no-print" role="status">
      <p>
        <b>{offline.title}</b>
        {offline.text(timeOf(lastAnswerAt))}
      </p>
      {waiting > 0 && <span className="end">{offline.waiting(waiting)}</span>}
      <button type="button" className="btn" onClick={connection.wake}>
        {offline.now}
      </button>
    </div>
  );
}
