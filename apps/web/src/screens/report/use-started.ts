import { useState } from 'react';

/** Once the form could be filled in it stays on the page, also when another has filed meanwhile: what was typed is in it. */
export function useStarted(form: string, open: boolean): boolean {
  const [started, setStarted] = useState<string | null>(null);
  if (open && started !== form) setStarted(form);
  return open || started === form;
}

/** The month that was open when the item was opened: it stays the one that is looked at when it closes meanwhile. */
export function useHeld(item: string, open: string | undefined): string | undefined {
  const [held, setHeld] = useState<{ readonly item: string; readonly period: string } | null>(null);
  if (open !== undefined && held?.item !== item) setHeld({ item, period: open });
  return held?.item === item ? held.period : open;
}
