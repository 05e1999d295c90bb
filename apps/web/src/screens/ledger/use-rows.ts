import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Entry } from './entries';
import { look } from './use-window';

const HEAD = 36;
const FOOT = 64;

interface Given {
  readonly entries: readonly Entry[];
  readonly offsets: readonly number[];
  readonly body: RefObject<HTMLElement | null>;
}

/** The current row, which moves by keys though most rows are not in the document. */
export function useRows({ entries, offsets, body }: Given) {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = document.getElementById(`line-${wanted.current}`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const reveal = useCallback(
    (at: number) => {
      const top = (body.current?.getBoundingClientRect().top ?? 0) + (offsets[at] ?? 0);
      const bottom = top + (offsets[at + 1] ?? 0) - (offsets[at] ?? 0);
      if (top < HEAD) window.scrollBy({ top: top - HEAD });
      else if (bottom > window.innerHeight - FOOT)
        window.scrollBy({ top: bottom - window.innerHeight + FOOT });
      look();
    },
    [body, offsets],
  );

  /** To the next line in a direction; the focus goes with it unless it is in the drawer. */
  const move = useCallback(
    (step: 1 | -1, withFocus: boolean) => {
      const now = entries.findIndex(({ key }) => key === currentId);
      let at = now < 0 ? (step > 0 ? -1 : 0) : now;
      do at += step;
      while (entries[at] && entries[at]?.kind !== 'line');
      const entry = entries[at];
      const line = entry ?? (now < 0 ? undefined : entries[now]);
      if (line?.kind !== 'line') return;
      if (withFocus) wanted.current = line.key;
      setCurrentId(line.key);
      reveal(entries.indexOf(line));
    },
    [entries, currentId, reveal],
  );

  const focusCurrent = useCallback(() => {
    if (currentId === null) return;
    wanted.current = currentId;
    const at = entries.findIndex(({ key }) => key === currentId);
    if (at >= 0) reveal(at);
    document.getElementById(`line-${currentId}`)?.focus({ preventScroll: true });
  }, [currentId, entries, reveal]);

  const entry = entries.find(({ key }) => key === currentId);
  return {
    currentId,
    current: entry?.kind === 'line' ? entry.line : null,
    setCurrentId,
    move,
    focusCurrent,
  };
}
