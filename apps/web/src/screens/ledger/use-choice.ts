import { useCallback, useRef, useState } from 'react';

/** Which lines are chosen: one by one, or from the last one to another. */
export function useChoice() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const anchor = useRef<string | null>(null);
  const toggle = useCallback((id: string) => {
    anchor.current = id;
    setChosen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const range = useCallback((id: string, order: readonly string[]) => {
    const from = order.indexOf(anchor.current ?? id);
    const to = order.indexOf(id);
    if (from < 0 || to < 0) return;
    setChosen((now) => new Set([...now, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]));
  }, []);
  const clear = useCallback(() => setChosen(new Set()), []);
  return { chosen, toggle, range, clear };
}
