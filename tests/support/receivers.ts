import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateReceiver } from '@app/application/receivers/create-receiver';
import { ReceiverAddress } from '@app/application/receivers/receiver-address';
import type { ReceiverSettings } from '@app/db/stores/receiver.store';
import { loadConfig } from '@app/platform/config';
import type { Desk } from './desk';

/** One request as it came in. */
export interface ReceivedMessage {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into messages of any shape
  readonly body: any;
}

/** A receiver that answers 200 with what it was told to say; counts how many requests it had at once. */
export interface TestReceiverSink {
  readonly url: string;
  readonly messages: ReceivedMessage[];
  mostAtOnce(): number;
  /** From now on this is its answer's body. */
  say(body: unknown): void;
  /** Holds the answer to the next message back until the returned function is called; the message is counted. */
  holdNext(): { readonly arrived: Promise<void>; readonly release: () => void };
  close(): Promise<void>;
}

export async function startReceiver(): Promise<TestReceiverSink> {
  const messages: ReceivedMessage[] = [];
  let said: unknown = { errcode: 0, errmsg: 'ok' };
  let hold: { arrive: () => void; released: Promise<void> } | null = null;
  let [atOnce, most] = [0, 0];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    most = Math.max(most, ++atOnce);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const headers = request.headers as Record<string, string>;
    messages.push({ path: request.url ?? '', headers, text, body: JSON.parse(text) });
    const held = hold;
    hold = null;
    held?.arrive();
    await held?.released;
    atOnce--;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  };
  const server = createServer((request, response) => void answer(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    mostAtOnce: () => most,
    say: (body) => void (said = body),
    holdNext: () => {
      let [arrive, release] = [() => undefined as void, () => undefined as void];
      const arrived = new Promise<void>((done) => (arrive = done));
      hold = { arrive, released: new Promise<void>((done) => (release = done)) };
      return { arrived, release: () => release() };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Sets a receiver up as the administrator does; what is not said is a webhook for slips that are issued. */
export const addReceiver = (desk: Desk, settings: Partial<ReceiverSettings> & { readonly url: string }) =>
  new CreateReceiver(
    desk.db,
    new ReceiverAddress(loadConfig({ WEBHOOK_ALLOWED_HOSTS: new URL(settings.url).origin })),
  ).execute(
    {
      kind: 'webhook',
      name: '数据平台',
      topics: settings.kind ? [] : ['slip_issued'],
      departmentId: null,
      secret: null,
      ...settings,
    },
    desk.world.actor('admin'),
  );

/** As if every wait were over, and every claim had run out: both are on the unshifted clock. */
export const letReceiversWait = (desk: Desk) =>
  desk.sql(`
    update delivery set retry_at = now() - interval '1 second', claim_until = claim_until - interval '2 minutes',
      tried_at = tried_at - interval '2 minutes';
    update receiver set open_until = now() - interval '1 second' where open_until is not null`);
