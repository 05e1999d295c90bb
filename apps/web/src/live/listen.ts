import { language } from '../preferences';
import { type LiveState, type News, newsOf } from './news';
import { type ServerEvent, serverEvents } from './server-events';

const RETRY_MS = 2_000;
const MOST_MS = 30_000;
/** The server gives a sign of life every 20 s; after two that did not come the connection is dead. */
const SILENCE_MS = 45_000;
/** So many failures in a row, and it is asked for from time to time instead. */
const ENOUGH = 3;
const POLL_MS = 20_000;

interface Listening {
  /** Ends it: signed out, another post. */
  readonly signal: AbortSignal;
  /** Where the stream was read to, by this tab or by another. */
  readonly since: () => string | null;
  readonly tell: (news: News) => void;
  /** The session has ended: resolves when the person has signed in again. */
  readonly signedInAgain: () => Promise<unknown>;
}

/** Reads the stream until `signal` ends it; comes back by itself where it was, and asks from time to time while it cannot. */
export async function listen({ signal, since, tell, signedInAgain }: Listening): Promise<void> {
  let failures = 0;
  let retry = RETRY_MS;
  let polling: ReturnType<typeof setInterval> | undefined;
  let state: LiveState | null = null;
  const become = (next: LiveState) => {
    if (state !== next) tell({ kind: 'state', state: next });
    state = next;
  };
  const heard = (event: ServerEvent) => {
    become('live');
    failures = 0;
    clearInterval(polling);
    polling = undefined;
    retry = event.retry ?? retry;
    const news = newsOf(event);
    if (news) tell(news);
    if (event.id !== null) tell({ kind: 'position', id: event.id });
  };
  const failed = () => {
    failures += 1;
    if (failures < ENOUGH || polling) return;
    become('polling');
    tell({ kind: 'poll' });
    polling = setInterval(() => tell({ kind: 'poll' }), POLL_MS);
  };
  try {
    while (!signal.aborted) {
      const status = await readOnce(signal, since(), heard).catch(() => 0);
      if (signal.aborted) return;
      if (status === 401) await signedInAgain();
      else {
        failed();
        await pause(Math.min(retry * 2 ** (failures - 1), MOST_MS), signal);
      }
    }
  } finally {
    clearInterval(polling);
  }
}

/** Reads one stream to its end; returns its status. */
async function readOnce(
  signal: AbortSignal,
  since: string | null,
  heard: (event: ServerEvent) => void,
): Promise<number> {
  const silent = new AbortController();
  const watch = () => setTimeout(() => silent.abort(), SILENCE_MS);
  let timer = watch();
  const cut = () => silent.abort();
  window.addEventListener('offline', cut);
  try {
    const response = await fetch('/api/v1/live', {
      headers: {
        Accept: 'text/event-stream',
        'Accept-Language': language.get(),
        ...(since === null ? {} : { 'Last-Event-ID': since }),
      },
      cache: 'no-store',
      signal: AbortSignal.any([signal, silent.signal]),
    });
    if (!response.ok || !response.body) return response.status;
    for await (const event of serverEvents(response.body)) {
      clearTimeout(timer);
      timer = watch();
      heard(event);
    }
    return response.status;
  } finally {
    clearTimeout(timer);
    window.removeEventListener('offline', cut);
  }
}

/** That long, or until the network returns or somebody looks at the page again. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const finish = () => {
      clearTimeout(timer);
      window.removeEventListener('online', finish);
      document.removeEventListener('visibilitychange', finish);
      signal.removeEventListener('abort', finish);
      done();
    };
    const timer = setTimeout(finish, ms);
    window.addEventListener('online', finish);
    document.addEventListener('visibilitychange', finish);
    signal.addEventListener('abort', finish);
  });
}
