import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/words';

export function Screen() {
  const words = useWords(administrationWords);
  return (
    <div className="page-head">
      <h1>{words.title}</h1>
    </div>
  );
}
