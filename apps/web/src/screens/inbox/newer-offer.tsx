import { inboxWords } from '../../words/inbox';
import { useWords } from '../../words/words';
import '../../live/live.css';

interface Props {
  /** How many were unread when the list was read, less those read since. */
  readonly shown: number | undefined;
  readonly now: number;
  readonly onRefresh: () => void;
}

/** What came meanwhile is offered; the rows do not move by themselves. */
export function NewerOffer({ shown, now, onRefresh }: Props) {
  const words = useWords(inboxWords);
  const newer = shown === undefined ? 0 : now - shown;
  return (
    <div className="changes-offer no-print" role="status">
      {newer > 0 && (
        <button type="button" className="btn" onClick={onRefresh}>
          {words.newer(newer)}
        </button>
      )}
    </div>
  );
}
