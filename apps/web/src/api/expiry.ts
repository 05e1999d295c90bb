import { useSyncExternalStore } from 'react';

/** Who was signed in here when the session ended; the dialogue asks this person for the password. */
export interface Expired {
  readonly personId: string;
  readonly loginName: string;
}

let known: Expired | null = null;
let asking: { readonly again: Promise<void>; readonly settle: (signedIn: boolean) => void } | null = null;
const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const expiry = {
  /** Remembers who works on this page; null after signing out. */
  know(person: Expired | null): void {
    known = person;
  },
  /** Before anybody has signed in, a 401 is no expiry. Nor is a wrong password. */
  concerns: (request: Request): boolean =>
    known !== null && new URL(request.url).pathname !== '/api/v1/sessions',
  /** Resolves when the person has signed in again; all requests that wait share one dialogue. */
  signedInAgain(): Promise<void> {
    if (!asking) {
      let settle: (signedIn: boolean) => void = () => undefined;
      const again = new Promise<void>((done, failed) => {
        settle = (signedIn) => {
          asking = null;
          tell();
          if (signedIn) done();
          else failed(new Error('signed in as somebody else'));
        };
      });
      asking = { again, settle };
      tell();
    }
    return asking.again;
  },
  settle: (signedIn: boolean): void => asking?.settle(signedIn),
};

const expired = (): Expired | null => (asking ? known : null);

/** Who has to sign in again, or null. */
export const useExpired = (): Expired | null => useSyncExternalStore(subscribe, expired);
