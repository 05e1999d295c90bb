import { isLoopback } from './public-address';

/** Where a message may go: its port, and whether it is the one local address that was allowed by name. */
export interface AllowedTarget {
  readonly url: URL;
  /** The host's name or number, without brackets. */
  readonly host: string;
  readonly local: boolean;
}

export type HostRefusal = 'malformed' | 'host';

const LOCAL_ENTRY = /^http:\/\/(127(?:\.\d{1,3}){3}|\[::1\]):\d{1,5}$/;
const HOST_ENTRY = /^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;

const entriesOf = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '');

/** What of a list cannot be understood; null where all of it can. */
export const faultyEntry = (list: string): string | null =>
  entriesOf(list).find((entry) => !LOCAL_ENTRY.test(entry) && !HOST_ENTRY.test(entry)) ?? null;

/**
 * The hosts that anything may be sent to. An entry `hooks.example.cn` or `hooks.example.cn:8443` allows https to exactly
 * that host and port; an entry `http://127.0.0.1:9999` allows plain http to exactly that port of this machine, for tests
 * and for a sink of one's own.
 */
export class AllowedHosts {
  private readonly entries: ReadonlySet<string>;

  constructor(list: string) {
    this.entries = new Set(entriesOf(list));
  }

  /** The names, for whoever chooses one. */
  get names(): readonly string[] {
    return [...this.entries];
  }

  /** Where this address leads, or why nothing may be sent there. Names are not resolved here. */
  target(address: string): AllowedTarget | HostRefusal {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
      return 'malformed';
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (this.entries.has(url.origin) && isLoopback(host)) return { url, host, local: true };
    if (url.protocol !== 'https:') return this.entries.has(url.host) ? 'malformed' : 'host';
    return this.entries.has(url.host) ? { url, host, local: false } : 'host';
  }
}
