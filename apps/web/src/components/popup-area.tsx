import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Floating, HOVER_MS } from './floating';
import { contentsOf, InArea } from './popup';
import styles from './popup.module.css';

interface Open {
  readonly trigger: HTMLElement;
  readonly pinned: boolean;
}

/**
 * One popup for all that stands inside: a long table pays for none until it is pointed at. Each `Popup` in it is then
 * a plain button, and this listens for all of them. Pointing and focusing show, Enter and a click keep it open.
 */
export function PopupArea({ children }: { readonly children: ReactNode }) {
  const { open, show, soon, close, stay } = useOne();
  const contents = open && contentsOf(open.trigger);
  return (
    <>
      <div
        onPointerOver={(event) => {
          const trigger = entered(event);
          if (trigger && event.pointerType === 'mouse') soon({ trigger, pinned: false });
        }}
        onPointerOut={(event) => entered(event) && soon(null)}
        onFocus={({ target }) => {
          const trigger = triggerOf(target);
          if (trigger && target.matches(':focus-visible')) soon({ trigger, pinned: false });
        }}
        onBlur={({ target }) => triggerOf(target) && soon(null)}
        onClick={({ target }) => {
          const trigger = triggerOf(target);
          if (trigger) show(open?.trigger === trigger && open.pinned ? null : { trigger, pinned: true });
        }}
        onKeyDown={(event) => {
          // Enter and Space are the button's own here, not the row's.
          if (triggerOf(event.target) && (event.key === 'Enter' || event.key === ' '))
            event.stopPropagation();
        }}
      >
        <InArea value={true}>{children}</InArea>
      </div>
      {open && contents && (
        <Floating
          key={contents.label}
          id="popup-of-area"
          label={contents.label}
          trigger={open.trigger}
          pinned={open.pinned}
          onEnter={stay}
          onLeave={() => soon(null)}
          onClose={close}
        >
          {contents.content}
        </Floating>
      )}
    </>
  );
}

/** What is open, now or after a moment. The one trigger it belongs to says so. */
function useOne() {
  const [open, setOpen] = useState<Open | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const quiet = useRef(false);
  const stay = () => clearTimeout(timer.current);
  const show = (next: Open | null) => {
    stay();
    setOpen((now) => {
      if (now && now.trigger !== next?.trigger) tell(now.trigger, false);
      if (next) tell(next.trigger, true);
      return next;
    });
  };
  const soon = (next: Open | null) => {
    if (quiet.current || (open?.pinned && (!next || next.trigger === open.trigger))) return;
    stay();
    timer.current = setTimeout(() => show(next), HOVER_MS);
  };
  const close = (giveFocusBack = false) => {
    const trigger = open?.trigger;
    show(null);
    if (!giveFocusBack) return;
    // The focus that comes back asks for nothing.
    quiet.current = true;
    trigger?.focus({ preventScroll: true });
    quiet.current = false;
  };
  // A row may go while its popup is open.
  useEffect(() => {
    if (!open || open.trigger.isConnected) return;
    const gone = setTimeout(() => show(null));
    return () => clearTimeout(gone);
  });
  useEffect(() => stay, []);
  return { open, show, soon, close, stay };
}

function tell(trigger: HTMLElement, isOpen: boolean): void {
  trigger.setAttribute('aria-expanded', String(isOpen));
  if (isOpen) trigger.setAttribute('aria-controls', 'popup-of-area');
  else trigger.removeAttribute('aria-controls');
}

const triggerOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(`.${styles['trigger'] ?? ''}`) : null;

/** The trigger whose border the pointer crosses; nothing where it only moves inside. */
function entered({ target, relatedTarget }: PointerEvent | MouseEvent | FocusEvent): HTMLElement | null {
  const trigger = triggerOf(target);
  return trigger && !(relatedTarget instanceof Node && trigger.contains(relatedTarget)) ? trigger : null;
}
