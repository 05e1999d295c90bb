import { circularWords } from '../../words/circular';
import { useWords } from '../../words/words';

export function Screen() {
  const words = useWords(circularWords);
  return (
    <div className="page-head">
      <h1>{words.title}</h1>
    </div>
  );
}
