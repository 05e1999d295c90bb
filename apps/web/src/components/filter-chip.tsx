import type { ComponentPropsWithRef } from 'react';
import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './filter-chip.module.css';

interface Props extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'type'> {
  /** 灯, or what is chosen: 灯：红、黄. */
  readonly label: string;
  readonly on?: boolean;
  /** Opens a list: a small triangle says so. */
  readonly menu?: boolean;
  /** Gives the chip its ×. */
  readonly onRemove?: () => void;
}

/** One condition of a list as a chip: pressed it toggles or opens its choices, with × it goes. */
export function FilterChip({ label, on = false, menu = false, onRemove, ...button }: Props) {
  const words = useWords(componentWords);
  return (
    <span className={[styles['chip'], on && styles['on']].filter(Boolean).join(' ')}>
      <button type="button" {...(menu ? {} : { 'aria-pressed': on })} {...button} className={styles['press']}>
        {label}
        {menu && (
          <svg className={styles['caret']} viewBox="0 0 8 5" aria-hidden="true">
            <path d="M0 0h8L4 5Z" />
          </svg>
        )}
        {menu && on && <span className="visually-hidden">{words.chosen}</span>}
      </button>
      {onRemove && (
        <button
          type="button"
          className={styles['remove']}
          aria-label={words.remove(label)}
          onClick={onRemove}
        >
          <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
            <path d="M1 1l6 6M7 1 1 7" stroke="currentcolor" strokeWidth="1.4" />
          </svg>
        </button>
      )}
    </span>
  );
}
