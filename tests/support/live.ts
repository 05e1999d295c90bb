import { request } from 'node:http';
import type { ApiClient } from './app';
import { until } from './until';

export interface LiveEvent {
  readonly name: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into data of any shape
  readonly data: any;
}

/** An open page, as a browser's EventSource would have it, but for connecting again. */
export interface LivePage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly events: readonly LiveEvent[];
  /** What the browser would send as Last-Event-ID. */
  readonly lastId: string;
  readonly isClosed: boolean;
  /** The events of that name; fails when there are not so many within two seconds. */
  received(name: string, count?: number): Promise<LiveEvent[]>;
  close(): void;
}

export async function openLive(url: string, client: ApiClient, lastId?: string): Promise<LivePage> {
  const page = { events: [] as LiveEvent[], lastId: lastId ?? '', isClosed: false };
  const headers = { ...client.headers, ...(lastId ? { 'last-event-id': lastId } : {}) };
  const call = request(`${url}/api/v1/live`, { headers, agent: false });
  call.end();
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    call.once('response', resolve).once('error', reject);
  });
  let rest = '';
  response.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\n\n');
    rest = messages.pop() ?? '';
    for (const message of messages) take(message, page);
  });
  response.on('error', () => undefined).once('close', () => (page.isClosed = true));
  const named = (name: string) => page.events.filter((event) => event.name === name);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    get events() {
      return page.events;
    },
    get lastId() {
      return page.lastId;
    },
    get isClosed() {
      return page.isClosed;
    },
    received: async (name, count = 1) => {
      await until(async () => named(name).length >= count);
      return named(name);
    },
    close: () => void response.destroy(),
  };
}

function take(message: string, page: { events: LiveEvent[]; lastId: string }): void {
  const fields = new Map(
    message
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  page.lastId = fields.get('id') ?? page.lastId;
  const data = fields.get('data');
  if (data !== undefined)
    page.events.push({ name: fields.get('event') ?? 'message', data: JSON.parse(data) });
}
