import { Pip } from '../../components/pip';
import { TruthKey } from '../../components/truth-key';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import styles from './ledger.module.css';

/** What the marks of a row mean. */
export function Legend() {
  const { legend } = useWords(ledgerWords);
  return (
    <p className={`note ${styles['legend']}`}>
      <span>
        <TruthKey truth="verified" /> {legend.verified}
      </span>
      <span>
        <TruthKey truth="claimed" /> {legend.claimed}
      </span>
      <span>
        <TruthKey truth="planned" /> {legend.planned}
      </span>
      <span>
        <Pip state="met" />
        <Pip state="open" /> {legend.milestones}
      </span>
      <span>{legend.gap}</span>
      <span>{legend.days}</span>
    </p>
  );
}
