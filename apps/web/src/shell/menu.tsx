import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './menu.css';

interface Props {
  readonly label: string;
  readonly button: ReactNode;
  readonly children: (close: () => void) => ReactNode;
  readonly className?: string;
}

const ITEMS = 'a[href], button:not(:disabled), input';

/** A button that opens a panel below it. Esc, a click elsewhere and leaving it close it; the arrows move inside. */
export function Menu({ label, button, children, className = '' }: Props) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const trigger = useId();
  const panel = useId();
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
    // The keys belong to the buttons inside; the frame only hears them.
    <div ref={frame} className={`menu ${className}`} onKeyDown={onKeyDown} role="presentation">
      <button
        id={trigger}
        type="button"
        className="menu-button"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div id={panel} className="menu-panel">
          {children(close)}
        </div>
      )}
    </div>
  );
}

function step(frame: HTMLElement | null, by: 1 | -1): void {
  const items = [...(frame?.querySelectorAll<HTMLElement>(`.menu-panel :is(${ITEMS})`) ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  items.at(at < 0 && by < 0 ? -1 : (at + by) % items.length)?.focus();
}
