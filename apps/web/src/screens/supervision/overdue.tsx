import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';

export function Overdue() {
  const words = useWords(supervisionWords);
  return <h2>{words.tabs.overdue}</h2>;
}
