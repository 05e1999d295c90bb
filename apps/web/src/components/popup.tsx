import { createContext, type ReactNode, use, useEffect, useId, useRef, useState } from 'react';
import { Floating, HOVER_MS } from './floating';
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

/** True inside a `PopupArea`. */
export const InArea = createContext(false);

type Contents = Pick<Props, 'label' | 'content'>;
const CONTENTS = new WeakMap<Element, Contents>();
/** What belongs to the trigger of an area. */
export const contentsOf = (trigger: Element): Contents | undefined => CONTENTS.get(trigger);

/** Something more about what stands there: on hover, focus and Enter. */
export function Popup(props: Props) {
  return use(InArea) ? <Trigger {...props} /> : <OwnPopup {...props} />;
}

/** Its area opens it. */
function Trigger({ label, content, tabIndex, children }: Props) {
  return (
    <button
      ref={(button) => {
        if (button) CONTENTS.set(button, { label, content });
      }}
      type="button"
      className={styles['trigger']}
      tabIndex={tabIndex}
      aria-haspopup="dialog"
      aria-expanded="false"
    >
      {children}
    </button>
  );
}

function OwnPopup({ label, content, tabIndex, children }: Props) {
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
