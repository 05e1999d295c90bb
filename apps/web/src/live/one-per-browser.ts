import type { News } from './news';

interface Sharing {
  /** The same for all tabs that may hear the same. */
  readonly name: string;
  readonly signal: AbortSignal;
  readonly hear: (news: News) => void;
  /** Reads the stream and tells all tabs. */
  readonly read: (tell: (news: News) => void) => Promise<void>;
}

/**
 * One stream for all tabs of a browser: the one that holds the lock reads it and passes everything on; when it closes,
 * another takes over. Where the browser has neither locks nor channels (plain http), every tab reads its own.
 */
export function onePerBrowser({ name, signal, hear, read }: Sharing): void {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) return void read(hear).catch(ended);
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<News>) => hear(data);
  signal.addEventListener('abort', () => channel.close());
  const tellAll = (news: News) => {
    if (signal.aborted) return;
    channel.postMessage(news);
    hear(news);
  };
  navigator.locks.request(name, { signal }, () => read(tellAll)).catch(ended);
}

/** Ended by signing out, or by somebody else signing in. */
const ended = (): undefined => undefined;
