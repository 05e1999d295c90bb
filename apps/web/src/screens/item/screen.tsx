import { itemWords } from '../../words/item';
import { useWords } from '../../words/words';

export function Screen() {
  const words = useWords(itemWords);
  return (
    <div className="page-head">
      <h1>{words.title}</h1>
    </div>
  );
}
