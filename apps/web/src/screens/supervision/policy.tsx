import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';

export function Policy() {
  const words = useWords(supervisionWords);
  return <h2>{words.tabs.policy}</h2>;
}
