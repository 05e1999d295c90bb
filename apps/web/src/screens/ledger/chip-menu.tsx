import type { ReactNode } from 'react';
import { FilterChip } from '../../components/filter-chip';
import { usePanel } from '../../components/use-panel';
import styles from './ledger.module.css';

interface Props {
  readonly label: string;
  readonly on?: boolean;
  readonly onRemove?: (() => void) | undefined;
  /** Opens towards the left, where there is no room at the right. */
  readonly atEnd?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A chip that opens its choices below it. */
export function ChipMenu({ label, on = false, onRemove, atEnd = false, children }: Props) {
  const { open, toggle, close, frame, trigger, panel, onKeyDown } = usePanel();
  return (
    <div ref={frame} className={styles['menu']} onKeyDown={onKeyDown} role="presentation">
      <FilterChip
        menu
        label={label}
        on={on}
        id={trigger}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={toggle}
        {...(onRemove ? { onRemove } : {})}
      />
      {open && (
        <div
          id={panel}
          className={`${styles['panel']} ${atEnd ? styles['atEnd'] : ''}`}
          role="group"
          aria-label={label}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
