import styles from './stage-pips.module.css';

export type PipState = 'met' | 'open' | 'late';

/** ◆ reached, ◇ not yet, ◇ in red with a bar past its date. */
export function Pip({ state }: { readonly state: PipState }) {
  const look = [styles['pip'], state !== 'open' && styles[state]].filter(Boolean).join(' ');
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path className={look} d="M6 1 11 6 6 11 1 6Z" />
      {state === 'late' && <path className={look} d="M4 6h4" />}
    </svg>
  );
}
