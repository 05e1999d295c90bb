import { liveWords } from '../words/live';
import { useWords } from '../words/words';
import { type Change, useChangesSince } from './changes';
import './live.css';

interface Props {
  /** `dataUpdatedAt` of the query whose rows are on the page. */
  readonly readAt: number;
  /** Reads them anew. */
  readonly onRefresh: () => void;
  /** Leaves out what cannot be in the list. */
  readonly concerns?: (change: Change) => boolean;
}

/** 有3处变化，刷新: rows never move under the cursor; whoever reads decides when. */
export function ChangesOffer({ readAt, onRefresh, concerns }: Props) {
  const words = useWords(liveWords);
  const count = useChangesSince(readAt, concerns);
  return (
    <div className="changes-offer no-print" role="status">
      {count !== 0 && readAt > 0 && (
        <button type="button" className="btn" onClick={onRefresh}>
          {count === null ? words.changed : words.changes(count)}
        </button>
      )}
    </div>
  );
}
