import { useEffect, useState } from 'react';
import { useSession } from './api/queries/session';

interface Kept<T> {
  readonly value: T;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

export interface Draft<T> {
  readonly value: T;
  /** When it was kept on this device; null while nothing has been typed. */
  readonly savedAt: number | null;
  readonly change: (value: T) => void;
  /** After the server has it, or when the person throws it away. */
  readonly discard: () => void;
}

const PREFIX = 'luoshi.draft';

/**
 * What somebody types, kept on this device until the server has it: `useDraft(`report/${id}/${period}`, empty)`.
 * It belongs to the person in the post; another who signs in here does not see it.
 */
export function useDraft<T>(name: string, initial: T): Draft<T> {
  const { person, post } = useSession();
  const key = `${PREFIX}.${person.id}.${post.id}.${name}`;
  const [kept, setKept] = useState<Kept<T> | null>(() => read(key));
  const [heldFor, setHeldFor] = useState(key);
  if (heldFor !== key) {
    setHeldFor(key);
    setKept(read(key));
  }
  useEffect(() => {
    // A full or closed store keeps nobody from working on.
    try {
      if (kept) localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      return;
    }
  }, [key, kept]);
  return {
    value: kept?.value ?? initial,
    savedAt: kept?.savedAt ?? null,
    change: (value) => setKept({ value, savedAt: Date.now() }),
    discard: () => {
      localStorage.removeItem(key);
      setKept(null);
    },
  };
}

function read<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<T> | null;
  } catch {
    return null;
  }
}
