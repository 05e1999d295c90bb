import { type RefObject, useCallback, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { entryAt } from './entries';

export interface Range {
  readonly start: number;
  readonly end: number;
}

const OVERSCAN = 6;
/** The range moves in steps, so that most frames of scrolling draw nothing. */
const STEP = 6;
/** A list this short is drawn whole: it prints, and the browser finds in it. */
const SHORT = 200;

const listeners = new Set<() => void>();
/** Paper has no window: while the browser lays out a print, the whole of what is here is drawn. */
let printing = false;
for (const [event, value] of [
  ['beforeprint', true],
  ['afterprint', false],
] as const) {
  window.addEventListener(event, () => {
    printing = value;
    look();
  });
}
/** Looks again at once, after the page was scrolled by hand. */
export const look = (): void => listeners.forEach((listener) => listener());

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('scroll', listener, { passive: true });
  window.addEventListener('resize', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('scroll', listener);
    window.removeEventListener('resize', listener);
  };
}

/** Which entries to draw of a long list that scrolls with the page: those in sight and some around them. */
export function useWindow(body: RefObject<HTMLElement | null>, offsets: readonly number[]): Range {
  const count = offsets.length - 1;
  const read = useCallback(() => {
    if (count <= SHORT || printing) return `0 ${count}`;
    const top = body.current?.getBoundingClientRect().top ?? 0;
    const first = Math.floor(entryAt(offsets, -top) / STEP) * STEP - OVERSCAN;
    const last = Math.ceil((entryAt(offsets, window.innerHeight - top) + 1) / STEP) * STEP + OVERSCAN;
    return `${Math.max(0, first)} ${Math.min(count, last)}`;
  }, [body, offsets, count]);
  const range = useSyncExternalStore(subscribe, read);
  return useMemo(() => {
    const [start = 0, end = 0] = range.split(' ').map(Number);
    return { start, end };
  }, [range]);
}

/** The width of an element, as it changes; without bounds until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(Infinity);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

export function useMedia(query: string): boolean {
  const [media] = useState(() => matchMedia(query));
  const follow = useCallback(
    (listener: () => void) => {
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [media],
  );
  return useSyncExternalStore(follow, () => media.matches);
}
