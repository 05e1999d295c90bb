import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LineFault } from './tcp-proxy';

/** One connection through the line: two sockets, and what passes between them, each way in its order. */
export class Link {
  readonly ended: Promise<void>;
  private readonly server: Socket;
  private readonly sides: readonly [Socket, Socket];
  private over = false;
  private back = 0;
  private settle: () => void = () => undefined;
  private changed: () => void = () => undefined;
  private change = this.nextChange();

  constructor(
    private readonly client: Socket,
    target: number,
    private readonly fault: () => LineFault,
  ) {
    this.ended = new Promise((ended) => (this.settle = ended));
    this.server = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    this.sides = [client, this.server];
    this.pump(client, this.server, false);
    this.pump(this.server, client, true);
  }

  /** The line has changed: what was held looks again. */
  wake(): void {
    const { changed } = this;
    this.change = this.nextChange();
    changed();
  }

  end(how: 'cut' | 'reset'): void {
    this.over = true;
    for (const side of this.sides) {
      if (how === 'reset') side.resetAndDestroy();
      else side.destroy();
    }
    this.wake();
    this.settle();
  }

  /** The server's side ends; the client's stays and hears nothing more. It is over when the client gives up. */
  forget(): void {
    this.over = true;
    this.server.destroy();
    this.client.removeAllListeners('data').resume();
    this.client.once('end', () => this.end('cut')).once('close', () => this.end('cut'));
    this.wake();
  }

  /** What is read waits for the line and for the other side before more is read. */
  private pump(from: Socket, to: Socket, isAnswer: boolean): void {
    let last = Promise.resolve();
    /** After all that was read, once the line lets something through, and not after the connection is over. */
    const then = (act: () => void) => {
      last = last.then(() => this.open()).then(() => (this.over ? undefined : act()));
    };
    from.on('data', (piece: Buffer) => {
      from.pause();
      last = last.then(() => this.pass(piece, to, isAnswer)).then(() => void from.resume());
    });
    from.on('end', () => then(() => to.end()));
    from.on('error', () => then(() => this.end('reset')));
    from.on('close', () =>
      then(() => {
        if (!from.readableEnded || to.closed) this.end('cut');
      }),
    );
  }

  private async pass(piece: Buffer, to: Socket, isAnswer: boolean): Promise<void> {
    const fault = this.fault();
    if (this.over) return;
    if (fault.kind === 'latency') await sleep(fault.ms);
    if (fault.kind === 'throttle') await sleep((piece.length / fault.bytesPerSecond) * 1_000);
    await this.open();
    if (this.over) return;
    if (isAnswer) this.back += piece.length;
    if (fault.kind === 'reset after' && this.back > fault.bytes) return this.end('reset');
    if (!to.write(piece)) await new Promise<void>((done) => to.once('drain', done).once('close', done));
  }

  /** Waits while the line is a black hole. */
  private async open(): Promise<void> {
    while (!this.over && this.fault().kind === 'black hole') await this.change;
  }

  private nextChange(): Promise<void> {
    return new Promise((changed) => (this.changed = changed));
  }
}
