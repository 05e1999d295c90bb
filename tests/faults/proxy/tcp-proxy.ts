import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { Link } from './link';

/**
 * What goes wrong on a line. `none`: nothing. `cut`: what stands is ended, nobody gets in. `reset`: what stands and
 * whoever comes is reset. `black hole`: nothing gets through and nobody is told, as where packets are dropped; what
 * waits goes on afterwards, as TCP would repeat it. `latency`: each piece is late by `ms`, each way. `throttle`: so many
 * bytes a second, each way. `reset after`: each connection is reset once so many bytes have come back over it.
 */
export type LineFault =
  | { readonly kind: 'none' | 'cut' | 'reset' | 'black hole' }
  | { readonly kind: 'latency'; readonly ms: number }
  | { readonly kind: 'throttle'; readonly bytesPerSecond: number }
  | { readonly kind: 'reset after'; readonly bytes: number };

/** A line on loopback to one server, which can be made to misbehave; its port stays while the server behind it changes. */
export class TcpProxy {
  private fault: LineFault = { kind: 'none' };
  private readonly links = new Set<Link>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
    private target: number,
  ) {
    server.on('connection', (socket) => this.accept(socket));
  }

  /** Opens a line to that port of loopback. */
  static async open(target: number): Promise<TcpProxy> {
    const server = createServer({ allowHalfOpen: true, noDelay: true }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new TcpProxy(server, (server.address() as AddressInfo).port, target);
  }

  /** How many connections stand. */
  get open(): number {
    return this.links.size;
  }

  /** From now on the line is like this; what stands feels it too. */
  set(fault: LineFault): void {
    this.fault = fault;
    for (const link of this.links) this.apply(link);
  }

  /** Resets what stands; the next to come gets through. */
  resetAll(): void {
    for (const link of this.links) link.end('reset');
  }

  /** The server forgets what stands, and nobody tells the client: it writes into silence until it gives up. */
  halfOpen(): void {
    for (const link of this.links) link.forget();
  }

  /** Whoever comes from now on reaches another server, as with an address that moves; `keep` lets what stands stand. */
  turnTo(target: number, standing: 'keep' | 'cut' = 'cut'): void {
    this.target = target;
    if (standing === 'cut') for (const link of this.links) link.end('cut');
  }

  async close(): Promise<void> {
    for (const link of this.links) link.end('cut');
    if (this.server.listening) await new Promise((closed) => this.server.close(closed));
  }

  private accept(socket: Socket): void {
    const { kind } = this.fault;
    if (kind === 'cut') return void socket.destroy();
    if (kind === 'reset') return void socket.resetAndDestroy();
    const link = new Link(socket, this.target, () => this.fault);
    this.links.add(link);
    void link.ended.then(() => this.links.delete(link));
  }

  private apply(link: Link): void {
    const { kind } = this.fault;
    if (kind === 'cut' || kind === 'reset') link.end(kind);
    else link.wake();
  }
}
