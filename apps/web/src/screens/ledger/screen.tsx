import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';

export function Screen() {
  const words = useWords(ledgerWords);
  return (
    <div className="page-head">
      <h1>{words.title}</h1>
    </div>
  );
}
