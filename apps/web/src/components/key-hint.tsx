import styles from './key-hint.module.css';

interface Props {
  /** `['J', 'K']` */
  readonly keys: readonly string[];
  /** 移动 */
  readonly does: string;
}

/** Keys and what they do, beside the heading they serve. */
export function KeyHint({ keys, does }: Props) {
  return (
    <span className={styles['hint']}>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
      {does}
    </span>
  );
}
