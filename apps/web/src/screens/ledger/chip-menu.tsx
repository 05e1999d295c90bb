import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { FilterChip } from '../../components/filter-chip';
import styles from './ledger.module.css';

interface Props {
  readonly label: string;
  readonly on?: boolean;
  readonly onRemove?: (() => void) | undefined;
  /** Opens towards the left, where there is no room at the right. */
  readonly atEnd?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

const PRESSABLE = 'button:not(:disabled), input, select';

/** A chip that opens its choices below it. Esc, a press elsewhere and leaving it close it; the arrows move inside. */
export function ChipMenu({ label, on = false, onRemove, atEnd = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const panel = useId();
  const trigger = useId();
  const close = () => {
    setOpen(false);
    document.getElementById(trigger)?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !frame.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') step(frame.current, 1);
    else if (event.key === 'ArrowUp') step(frame.current, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={frame} className={styles['menu']} onKeyDown={onKeyDown} role="presentation">
      <FilterChip
        menu
        label={label}
        on={on}
        id={trigger}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
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

function step(frame: HTMLElement | null, by: 1 | -1): void {
  const all = [
    ...(frame?.querySelectorAll<HTMLElement>(`.${styles['panel'] ?? ''} :is(${PRESSABLE})`) ?? []),
  ];
  const at = all.findIndex((one) => one === document.activeElement);
  all[(at + by + all.length) % all.length]?.focus();
}
