import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';

export function Preview() {
  const words = useWords(supervisionWords);
  return <h2>{words.tabs.preview}</h2>;
}
