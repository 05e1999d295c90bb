import { inboxWords } from '../../words/inbox';
import { useWords } from '../../words/words';

export function Screen() {
  const words = useWords(inboxWords);
  return (
    <div className="page-head">
      <h1>{words.title}</h1>
    </div>
  );
}
