import { useSyncExternalStore } from 'react';
import { themeChoice, usePreference } from './preferences';

const system = window.matchMedia('(prefers-color-scheme: dark)');

function follow(listener: () => void): () => void {
  system.addEventListener('change', listener);
  return () => system.removeEventListener('change', listener);
}

/** The theme in force: the person's choice, else the system's. */
export function useScheme(): 'light' | 'dark' {
  const chosen = usePreference(themeChoice);
  const systemIsDark = useSyncExternalStore(follow, () => system.matches);
  if (chosen !== 'system') return chosen;
  return systemIsDark ? 'dark' : 'light';
}
