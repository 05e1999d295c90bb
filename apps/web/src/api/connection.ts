import { useSyncExternalStore } from 'react';

/** Whether the server answers, and what waits for it. */
export interface Connection {
  readonly state: 'there' | 'lost';
  /** When the last answer came, epoch milliseconds. */
  readonly lastAnswerAt: number;
  /** Writes that will be sent by themselves. */
  readonly waiting: number;
}

let now: Connection = { state: 'there', lastAnswerAt: Date.now(), waiting: 0 };
const listeners = new Set<() => void>();
const wakers = new Set<() => void>();

function become(change: Partial<Connection>): void {
  now = { ...now, ...change };
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const connection = {
  report(state: Connection['state']): void {
    const changed = now.state !== state;
    if (state === 'there') {
      now = { ...now, lastAnswerAt: Date.now() };
      if (changed) wakers.forEach((wake) => wake());
    }
    if (changed) become({ state });
  },
  /** Waits that long, or until the network returns; whoever waits is counted. */
  async pause(ms: number, signal: AbortSignal): Promise<void> {
    become({ waiting: now.waiting + 1 });
    try {
      await new Promise<void>((done, failed) => {
        const finish = () => {
          clearTimeout(timer);
          wakers.delete(finish);
          done();
        };
        const timer = setTimeout(finish, ms);
        wakers.add(finish);
        signal.addEventListener('abort', () => failed(signal.reason), { once: true });
      });
    } finally {
      become({ waiting: now.waiting - 1 });
    }
  },
  /** Tries at once what waits. */
  wake: (): void => wakers.forEach((wake) => wake()),
};

window.addEventListener('online', connection.wake);
window.addEventListener('offline', () => connection.report('lost'));

export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => now);
