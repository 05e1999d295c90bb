import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { entryAt } from './entries';

export interface Range {
  readonly start: number;
  readonly end: number;
}

const OVERSCAN = 10;
/** The range moves in steps, so that most frames of scrolling draw nothing. */
const STEP = 6;
/** A list this short is drawn whole: it prints, and the browser finds in it. */
const SHORT = 200;

/** Which entries to draw of a long list that scrolls with the page: those in sight and some around them. */
export function useWindow(body: RefObject<HTMLElement | null>, offsets: readonly number[]) {
  const [range, setRange] = useState<Range>({ start: 0, end: 60 });
  const count = offsets.length - 1;
  const look = useCallback(() => {
    if (count <= SHORT)
      return setRange((now) => (now.start === 0 && now.end === count ? now : { start: 0, end: count }));
    const top = body.current?.getBoundingClientRect().top ?? 0;
    const first = Math.floor(entryAt(offsets, -top) / STEP) * STEP - OVERSCAN;
    const last = Math.ceil((entryAt(offsets, window.innerHeight - top) + 1) / STEP) * STEP + OVERSCAN;
    const next = { start: Math.max(0, first), end: Math.min(count, last) };
    setRange((now) => (now.start === next.start && now.end === next.end ? now : next));
  }, [body, offsets, count]);
  useLayoutEffect(look, [look]);
  useEffect(() => {
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [look]);
  return { start: Math.min(range.start, count), end: Math.min(range.end, count), look };
}

/** The width of an element, as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    setWidth(measured.clientWidth);
    const watch = new ResizeObserver(() => setWidth(measured.clientWidth));
    watch.observe(measured);
    return () => watch.disconnect();
  }, [element]);
  return width;
}

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setMatches(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return matches;
}
