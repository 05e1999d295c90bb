import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookAct } from './webhook-script';
import { answerAs } from './webhook-answer';

/** Whoever calls here is always answered well. */
export const WELL = '/well';

/** One request, whatever became of it. */
export interface Delivery {
  /** The header `webhook-id`: the same for each repetition. */
  readonly id: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly act: WebhookAct;
  /** This process's clock, ms. */
  readonly at: number;
}

/** A receiver of webhooks that misbehaves as it is told to, and remembers what came, by its `webhook-id`. */
export class WebhookSink {
  readonly deliveries: Delivery[] = [];
  /** What is done where nothing is planned. */
  private usual: WebhookAct = 200;
  private planned: WebhookAct[] = [];
  private sent = 0;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {
    server.on('request', (request, response) => void this.receive(request, response));
  }

  static async open(port = 0): Promise<WebhookSink> {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    return new WebhookSink(server, (server.address() as AddressInfo).port);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Bytes that endless answers got rid of: how much a sender was willing to read. */
  get bytesSent(): number {
    return this.sent;
  }

  get left(): readonly WebhookAct[] {
    return this.planned;
  }

  /** These happen next, one a request. */
  plan(acts: readonly WebhookAct[]): void {
    this.planned.push(...acts);
  }

  /** From now on every request that has no plan gets this. */
  always(act: WebhookAct): void {
    this.usual = act;
  }

  mend(): void {
    this.planned = [];
    this.usual = 200;
  }

  /** The deliveries it took, by id, with how often. */
  timesTaken(): Map<string, number> {
    const times = new Map<string, number>();
    for (const { id, act } of this.deliveries)
      if (act === 200 || act === 'endless body' || act === 'taken, reset')
        times.set(id, (times.get(id) ?? 0) + 1);
    return times;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    try {
      for await (const piece of request) pieces.push(piece as Buffer);
    } catch {
      return; // It was broken off before it was whole.
    }
    const act = request.url === WELL ? 200 : (this.planned.shift() ?? this.usual);
    this.deliveries.push({
      id: String(request.headers['webhook-id'] ?? ''),
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(pieces).toString('utf8'),
      act,
      at: Date.now(),
    });
    answerAs(act, request, response, (bytes) => (this.sent += bytes));
  }
}
