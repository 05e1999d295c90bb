import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './popup.module.css';

interface Props {
  /** What the popup tells: “为什么是黄”. */
  readonly label: string;
  /** Drawn only while it is open. */
  readonly content: ReactNode;
  /** Taken out of the order of Tab where the row has it: -1. */
  readonly tabIndex?: number;
  /** What one reads, points at and presses. */
  readonly children: ReactNode;
}

/** `shown` by pointing or focusing, goes by itself; `pinned` by Enter or a click, stays until Esc or a click elsewhere. */
type State = 'closed' | 'shown' | 'pinned';

const HOVER_MS = 160;

/** Something more about what stands there: on hover, focus and Enter. */
export function Popup({ label, content, tabIndex, children }: Props) {
  const [state, setState] = useState<State>('closed');
  const id = useId();
  const [trigger, setTrigger] = useState<HTMLButtonElement | null>(null);
  const quiet = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const soon = (next: State) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setState((now) => (now === 'pinned' ? now : next)), HOVER_MS);
  };
  const close = (giveFocusBack = false) => {
    clearTimeout(timer.current);
    setState('closed');
    if (!giveFocusBack) return;
    // The focus that comes back asks for nothing.
    quiet.current = true;
    trigger?.focus({ preventScroll: true });
    quiet.current = false;
  };
  return (
    <>
      <button
        ref={setTrigger}
        type="button"
        className={styles['trigger']}
        tabIndex={tabIndex}
        aria-haspopup="dialog"
        aria-expanded={state !== 'closed'}
        aria-controls={state === 'closed' ? undefined : id}
        onClick={(event) => {
          event.stopPropagation();
          setState((now) => (now === 'pinned' ? 'closed' : 'pinned'));
        }}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && soon('shown')}
        onPointerLeave={() => soon('closed')}
        onFocus={({ currentTarget }) =>
          !quiet.current && currentTarget.matches(':focus-visible') && soon('shown')
        }
        onBlur={() => soon('closed')}
        onKeyDown={(event) => {
          // Enter and Space are the button's own here, not the row's.
          if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
          if (event.key !== 'Escape' || state === 'closed') return;
          event.stopPropagation();
          close();
        }}
      >
        {children}
      </button>
      {state !== 'closed' && trigger && (
        <Floating
          id={id}
          label={label}
          trigger={trigger}
          pinned={state === 'pinned'}
          onEnter={() => clearTimeout(timer.current)}
          onLeave={() => soon('closed')}
          onClose={close}
        >
          {content}
        </Floating>
      )}
    </>
  );
}

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

function Floating({ id, label, trigger, pinned, onEnter, onLeave, onClose, children }: FloatingProps) {
  const floating = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = floating.current;
    if (!box) return;
    box.showPopover();
    const stand = () => place(box, trigger);
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
