import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './popup.module.css';

export const HOVER_MS = 160;

interface FloatingProps {
  readonly id: string;
  readonly label: string;
  readonly trigger: HTMLElement;
  readonly pinned: boolean;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onClose: (giveFocusBack?: boolean) => void;
  readonly children: ReactNode;
}

/** What a popup shows, above everything, beside what it belongs to. */
export function Floating({ id, label, trigger, pinned, onEnter, onLeave, onClose, children }: FloatingProps) {
  const floating = useRef<HTMLDivElement>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useLayoutEffect(() => {
    const box = floating.current;
    if (!box) return;
    box.showPopover();
    const stand = () => (trigger.isConnected ? place(box, trigger) : latest.current());
    stand();
    // What it shows may come later, and be larger.
    const watch = new ResizeObserver(stand);
    watch.observe(box);
    window.addEventListener('scroll', stand, true);
    return () => {
      watch.disconnect();
      window.removeEventListener('scroll', stand, true);
    };
  }, [trigger]);
  useClosing(floating, trigger, pinned, onClose);
  return createPortal(
    <div
      ref={floating}
      id={id}
      popover="manual"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={styles['popup']}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      onClick={(event) => event.stopPropagation()}
    >
      {children}
    </div>,
    trigger.closest('dialog') ?? document.body,
  );
}

/** Pinned, it has the focus; Esc gives it back, a press anywhere else closes. */
function useClosing(
  floating: { readonly current: HTMLElement | null },
  trigger: HTMLElement,
  pinned: boolean,
  onClose: (giveFocusBack?: boolean) => void,
): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const box = floating.current;
    if (pinned) box?.focus({ preventScroll: true });
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box?.contains(target) && !trigger.contains(target)) latest.current();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      latest.current(box?.contains(document.activeElement));
    };
    document.addEventListener('pointerdown', press);
    document.addEventListener('keydown', key, true);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('keydown', key, true);
    };
  }, [floating, trigger, pinned]);
}

const EDGE = 8;

/** Below what it belongs to, above it where there is no room, always inside the window. */
function place(box: HTMLElement, trigger: HTMLElement): void {
  const at = trigger.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + 4;
  const top =
    below + height > window.innerHeight - EDGE && at.top - height - 4 > EDGE ? at.top - height - 4 : below;
  const left = Math.min(at.left, window.innerWidth - width - EDGE);
  box.style.top = `${Math.max(EDGE, Math.min(top, window.innerHeight - height - EDGE))}px`;
  box.style.left = `${Math.max(EDGE, left)}px`;
}
