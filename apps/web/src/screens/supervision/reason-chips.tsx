import { FilterChip } from '../../components/filter-chip';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { type ReasonCode, REASONS } from './review-draft';
import styles from './reviews.module.css';

interface Props {
  readonly label: string;
  readonly value: ReasonCode | null;
  readonly onChange: (value: ReasonCode) => void;
}

/** The reason codes with the digit that picks each. */
export function ReasonChips({ label, value, onChange }: Props) {
  const { review: words } = useWords(supervisionWords);
  return (
    <div role="group" aria-label={label}>
      <p className={`small muted ${styles['label'] ?? ''}`}>{label}</p>
      <div className={styles['chips']}>
        {REASONS.map((reason, index) => (
          <FilterChip
            key={reason}
            label={`${index + 1} ${words.reasons[reason]}`}
            on={reason === value}
            onClick={() => onChange(reason)}
          />
        ))}
      </div>
    </div>
  );
}
