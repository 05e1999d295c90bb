import { type RefObject } from 'react';
import { useKeys } from './use-keys';

/**
 * `j` `k` ↓ ↑ move the focus among the elements of a list that match `selector`, all rows of which are one tab stop
 * (`tabIndex={index === 0 ? 0 : -1}` or roving). The arrows work only with the focus inside, so that the page still
 * scrolls.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, selector: string): void {
  const move = (step: 1 | -1, event: KeyboardEvent): void | false => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    if (at < 0 && event.key.startsWith('Arrow')) return false;
    const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({
    j: (event) => move(1, event),
    k: (event) => move(-1, event),
    ArrowDown: (event) => move(1, event),
    ArrowUp: (event) => move(-1, event),
  });
}
