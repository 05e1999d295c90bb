import { useId } from 'react';
import { figure } from '../../format/figure';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { ReasonChips } from './reason-chips';
import type { Judged, Target } from './review-draft';
import styles from './reviews.module.css';

interface Props {
  readonly target: Target;
  readonly value: Judged;
  readonly insisting: boolean;
  readonly onChange: (value: Judged) => void;
}

/** Of one figure: taken over as claimed, or below it with a reason. */
export function FigureDecision({ target, value, insisting, onChange }: Props) {
  const { review: words } = useWords(supervisionWords);
  const name = useId();
  const says = target.issuedState ? (words.issued[target.issuedState] ?? '') : figure(target.claimed);
  return (
    <fieldset className={styles['figure']}>
      <legend className="small muted">{words.thisFigure(target.what)}</legend>
      <div className={styles['options']}>
        <label>
          <input
            type="radio"
            name={name}
            checked={value.as === 'accept'}
            onChange={() => onChange({ as: 'accept', verified: target.claimed ?? '', reasonCode: null })}
          />
          {words.take(says)}
        </label>
        {target.claimed !== null && (
          <>
            <label>
              <input
                type="radio"
                name={name}
                checked={value.as === 'reduce'}
                onChange={() => onChange({ ...value, as: 'reduce', verified: '' })}
              />
              {words.reduce}
            </label>
            <input
              className={`input ${styles['number'] ?? ''}`}
              inputMode="decimal"
              autoComplete="off"
              aria-label={`${target.what} ${words.reduceTo}`}
              aria-invalid={insisting && value.as === 'reduce'}
              value={value.as === 'reduce' ? value.verified : ''}
              onChange={({ target: { value: typed } }) =>
                onChange({ ...value, as: 'reduce', verified: typed.replace(/[,，\s]/g, '') })
              }
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
              }}
            />
          </>
        )}
      </div>
      {value.as === 'reduce' && (
        <ReasonChips
          label={words.reason}
          value={value.reasonCode}
          onChange={(reasonCode) => onChange({ ...value, reasonCode })}
        />
      )}
      {insisting && (
        <p className={`small ${styles['missing'] ?? ''}`} role="alert">
          {value.as === 'reduce' ? words.missing.reduce(target.what) : words.missing.open(target.what)}
        </p>
      )}
    </fieldset>
  );
}
