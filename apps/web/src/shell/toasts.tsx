import { useSyncExternalStore } from 'react';
import { statesWords } from '../words/states';
import { useWords } from '../words/words';
import './toasts.css';

export interface ToastAction {
  readonly text: string;
  readonly act: () => void;
}

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: ToastAction | undefined;
}

const SHOWN_MS = 8_000;
let toasts: readonly Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

function become(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

const dismiss = (id: number) => become(toasts.filter((toast) => toast.id !== id));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Says what was done or has changed, in a sentence; never takes the focus: `toast('…', { text: '撤回', act })`. */
export function toast(text: string, action?: ToastAction): void {
  const id = (count += 1);
  become([...toasts.slice(-2), { id, text, action }]);
  setTimeout(() => dismiss(id), SHOWN_MS);
}

export function Toasts() {
  const words = useWords(statesWords);
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className="toasts no-print" role="status" aria-live="polite">
      {shown.map(({ id, text, action }) => (
        <div key={id} className="toast">
          <span>{text}</span>
          {action && (
            <button
              type="button"
              onClick={() => {
                dismiss(id);
                action.act();
              }}
            >
              {action.text}
            </button>
          )}
          <button type="button" aria-label={words.toast.close} onClick={() => dismiss(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
