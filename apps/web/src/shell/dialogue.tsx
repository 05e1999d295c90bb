import { type ReactNode, useEffect, useId, useRef } from 'react';
import './dialogue.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Esc and a click beside it; without it the dialogue stays until it is answered. */
  readonly onClose?: () => void;
  readonly wide?: boolean;
}

/**
 * A dialogue over the page, which stays as it is: the browser's own, which keeps the focus and gives it back. What
 * carries `data-first` is focused first.
 */
export function Dialogue({ title, children, onClose, wide = false }: Props) {
  const frame = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialogue = frame.current;
    const before = document.activeElement;
    dialogue?.showModal();
    dialogue?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      dialogue?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={frame}
      className={wide ? 'dialogue wide' : 'dialogue'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
