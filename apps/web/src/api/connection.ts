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
const backs = new Set<() => void>();

function become(change: Partial<Connection>): void {
  now = { ...now, ...change };
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const PROBE_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Asks by itself whether the server is back, so that the bar goes although nobody presses anything. */
function probe(attempt = 0): void {
  const pause = PROBE_MS[Math.min(attempt, PROBE_MS.length - 1)] ?? 0;
  setTimeout(() => {
    if (now.state === 'there') return;
    fetch('/health/ready').then(
      ({ ok }) => (ok ? connection.report('there') : probe(attempt + 1)),
      () => probe(attempt + 1),
    );
  }, pause);
}

export const connection = {
  report(state: Connection['state']): void {
    if (state === 'there') now = { ...now, lastAnswerAt: Date.now() };
    if (now.state === state) return;
    become({ state });
    if (state === 'lost') return probe();
    backs.forEach((back) => back());
    connection.wake();
  },
  /** Calls when the server answers again after it had not. */
  onBack: (listener: () => void): void => void backs.add(listener),
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
  wake: (): void => [...wakers].forEach((wake) => wake()),
};

window.addEventListener('online', () => {
  connection.wake();
  if (now.state === 'lost') probe();
});
window.addEventListener('offline', () => connection.report('lost'));

export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => now);
