import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';

export function Reviews() {
  const words = useWords(supervisionWords);
  return <h2>{words.tabs.reviews}</h2>;
}
