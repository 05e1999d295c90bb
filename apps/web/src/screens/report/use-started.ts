import { useState } from 'react';

/** Once the form could be filled in it stays on the page, also when another has filed meanwhile: what was typed is in it. */
export function useStarted(form: string, open: boolean): boolean {
  const [started, setStarted] = useState<string | null>(null);
  if (open && started !== form) setStarted(form);
  return open || started === form;
}
