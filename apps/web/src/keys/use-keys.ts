import { useEffect, useRef } from 'react';
import { singleKeys } from '../preferences';

/**
 * Handlers by what is pressed: `j`, `Enter`, `?`, `Ctrl+Enter`, `Alt+s`, or two in a row, `g l`. One that returns
 * false leaves the key to the browser.
 */
export type Bindings = Readonly<Record<string, (event: KeyboardEvent) => void | false>>;

const SEQUENCE_MS = 1_200;
const WRITABLE = 'input, textarea, select, [contenteditable="true"]';

/**
 * Listens while the component is on the page. Single letters are silent while somebody types, while a dialogue is
 * open, and where the person has turned them off; those with Ctrl or Alt are not.
 */
export function useKeys(bindings: Bindings): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    let before = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const pressed = nameOf(event);
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
      if (plain && isSilent(event)) return;
      const handler = latest.current[`${before} ${pressed}`] ?? latest.current[pressed];
      clearTimeout(timer);
      before = plain ? pressed : '';
      timer = setTimeout(() => (before = ''), SEQUENCE_MS);
      if (!handler || handler(event) === false) return;
      event.preventDefault();
      before = '';
    };
    window.addEventListener('keydown', listen);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

function nameOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): string {
  const named = key === ' ' ? 'Space' : key;
  if (ctrlKey || metaKey) return `Ctrl+${named}`;
  return altKey ? `Alt+${named}` : named;
}

function isSilent({ key, target }: KeyboardEvent): boolean {
  if (target instanceof Element && target.closest(WRITABLE)) return true;
  if (document.querySelector('dialog[open]:modal')) return true;
  return key.length === 1 && singleKeys.get() === 'off';
}
