import { reportWords } from '../../words/report';
import { useWords } from '../../words/words';

export function Screen() {
  const words = useWords(reportWords);
  return (
    <div className="page-head">
      <h1>{words.title}</h1>
    </div>
  );
}
