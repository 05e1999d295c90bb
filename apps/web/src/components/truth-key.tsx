import styles from './truth-key.module.css';

export type Truth = 'claimed' | 'verified' | 'judged' | 'planned';

/** The sign of a truth: hatched, solid, framed, and the tick of the plan. Its word stands beside it. */
export function TruthKey({ truth }: { readonly truth: Truth }) {
  return <i className={`${styles['key']} ${styles[truth] ?? ''}`} aria-hidden="true" />;
}
