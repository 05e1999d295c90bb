import { deskWords } from '../../words/desk';
import { useWords } from '../../words/words';

export function Screen() {
  const words = useWords(deskWords);
  return (
    <div className="page-head">
      <h1>{words.title}</h1>
    </div>
  );
}
