import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import { Pip } from './pip';
import styles from './stage-pips.module.css';

interface Props {
  /** `issued` or `in_force`; anything else is not issued. */
  readonly issuedState: string | null;
  readonly withWords?: boolean;
}

/** A promised rate has two steps, issued (发文) and in force (执行); it has no percentage. */
export function PolicyPips({ issuedState, withWords = false }: Props) {
  const { issued } = useWords(componentWords).pips;
  const known = issuedState === 'issued' || issuedState === 'in_force' ? issuedState : 'not_issued';
  return (
    <span className={styles['pips']}>
      <span className={styles['row']} role="img" aria-label={issued[known]}>
        <Pip state={known === 'not_issued' ? 'open' : 'met'} />
        <Pip state={known === 'in_force' ? 'met' : 'open'} />
      </span>
      {withWords && (
        <span className={styles['words']} aria-hidden="true">
          {issued[known]}
        </span>
      )}
    </span>
  );
}
