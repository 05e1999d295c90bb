import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { cutLine } from './line-watch';

const LOOK_MS = 5_000;
const ANSWER_MS = 3_000;

/** What a listener does with the messages of its channel; `reset` is called where some may have been missed. */
export interface Listening {
  message(payload: string): void;
  reset(): void;
}

/**
 * Listens on one channel of the database over a connection of its own, and connects again when it breaks. Resolves at
 * the first connection; the function it returns ends the listening. A listener says nothing by itself: a line that the
 * other side has forgotten is found by asking something now and then.
 */
export async function listen(url: string, channel: string, to: Listening): Promise<() => Promise<void>> {
  const ended = new AbortController();
  let client = await open(url, channel, to);
  const broken = () => {
    to.reset();
    void again();
  };
  const again = async () => {
    while (!ended.signal.aborted) {
      try {
        client = await open(url, channel, to);
        client.once('end', broken);
        to.reset();
        return;
      } catch {
        await sleep(1_000, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
      }
    }
  };
  client.once('end', broken);
  return async () => {
    ended.abort();
    client.removeListener('end', broken);
    await client.end().catch(() => undefined);
  };
}

async function open(url: string, channel: string, to: Listening): Promise<Client> {
  const client = new Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: ANSWER_MS,
    query_timeout: ANSWER_MS,
  });
  // Without a listener the loss of this connection would end the process; 'end' follows it.
  client.on('error', () => undefined);
  client.on('notification', ({ payload }) => to.message(payload ?? ''));
  await client.connect();
  await client.query(`listen ${client.escapeIdentifier(channel)}`);
  const timer = setInterval(() => {
    client.query('select 1').catch(() => cutLine(client));
  }, LOOK_MS).unref();
  client.once('end', () => clearInterval(timer));
  return client;
}
