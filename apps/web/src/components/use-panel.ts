import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

const PRESSABLE = 'a[href], button:not(:disabled), input, select';

/**
 * A button that opens a panel below it: Esc, a press elsewhere and leaving it close it, the arrows move inside. `frame`
 * goes around both, `trigger` and `panel` are their ids.
 */
export function usePanel() {
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') step(panel, 1);
    else if (event.key === 'ArrowUp') step(panel, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { open, toggle: () => setOpen(!open), close, frame, trigger, panel, onKeyDown };
}

function step(panel: string, by: 1 | -1): void {
  const items = [...(document.getElementById(panel)?.querySelectorAll<HTMLElement>(PRESSABLE) ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  items.at(at < 0 && by < 0 ? -1 : (at + by) % items.length)?.focus();
}
