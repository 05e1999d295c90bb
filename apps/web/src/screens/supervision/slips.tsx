import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';

export function Slips() {
  const words = useWords(supervisionWords);
  return <h2>{words.tabs.slips}</h2>;
}
