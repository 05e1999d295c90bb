import { useSyncExternalStore } from 'react';

/** Something the person has chosen for this browser; every open tab follows. */
export interface Preference<T extends string> {
  get(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

function preference<T extends string>(name: string, allowed: readonly [T, ...T[]]): Preference<T> {
  const key = `luoshi.${name}`;
  const listeners = new Set<() => void>();
  const read = () => {
    const kept = localStorage.getItem(key);
    return allowed.find((value) => value === kept) ?? allowed[0];
  };
  // Every text of a page asks for it; the storage is read only when it changes.
  let now = read();
  const become = (next: T) => {
    now = next;
    listeners.forEach((listener) => listener());
  };
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) become(read());
  });
  return {
    get: () => now,
    set(value) {
      localStorage.setItem(key, value);
      become(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The first value is the one that stands until another is chosen. */
export const language = preference('language', ['zh', 'en']);
export const themeChoice = preference('theme', ['system', 'light', 'dark']);
/** Single-letter keys (WCAG 2.1.4). */
export const singleKeys = preference('keys', ['on', 'off']);

export type Language = 'zh' | 'en';

export function usePreference<T extends string>(chosen: Preference<T>): T {
  return useSyncExternalStore(chosen.subscribe, chosen.get);
}
