import type { ReactNode } from 'react';
import { usePanel } from '../components/use-panel';
import './menu.css';

interface Props {
  readonly label: string;
  readonly button: ReactNode;
  readonly children: (close: () => void) => ReactNode;
  readonly className?: string;
}

/** A button of the header that opens a panel below it. */
export function Menu({ label, button, children, className = '' }: Props) {
  const { open, toggle, close, frame, trigger, panel, onKeyDown } = usePanel();
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
        onClick={toggle}
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
