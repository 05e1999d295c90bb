import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { isBeforeMail, type SmtpMishap } from './smtp-script';
import { SmtpTalk } from './smtp-talk';

/** A mail that the server took over, whether or not it came to say so. */
export interface TakenMail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  /** This process's clock, ms. */
  readonly at: number;
  /** Whether the sender was told 250: where not, it has to come again, and the mail is here twice by right. */
  readonly told: boolean;
}

/** What happened to one connection or mail. */
export interface HadMishap extends SmtpMishap {
  /** Null where it came before the mail said who it is. */
  readonly messageId: string | null;
  readonly at: number;
}

/**
 * A mail server that fails as it is told to, stage by stage, and remembers what it took. Each mishap on its list happens
 * once, in order: those of greeting and EHLO to the next connection, the others to the next mail.
 */
export class SmtpSink {
  readonly taken: TakenMail[] = [];
  readonly happened: HadMishap[] = [];
  /** While set, every connection hangs at its greeting. */
  private silent = false;
  private planned: SmtpMishap[] = [];
  private readonly known = new Set<string>();
  private greylisting = false;
  private readonly open = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {
    server.on('connection', (socket) => this.accept(socket));
  }

  static async open(port = 0): Promise<SmtpSink> {
    const server = createServer({ noDelay: true }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return new SmtpSink(server, (server.address() as AddressInfo).port);
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** What is still to happen. */
  get left(): readonly SmtpMishap[] {
    return this.planned;
  }

  /** These happen next, each once, after what is planned already. */
  plan(mishaps: readonly SmtpMishap[]): void {
    this.planned.push(...mishaps);
  }

  /** Nothing goes wrong any more. */
  mend(): void {
    this.planned = [];
    this.greylisting = false;
    this.silent = false;
  }

  /** From now on a mail is refused with 451 the first time it comes, and taken the second. */
  greylist(): void {
    this.greylisting = true;
  }

  /** From now on nobody is greeted. */
  hang(): void {
    this.silent = true;
  }

  /** Ends all connections that stand. */
  cutAll(): void {
    for (const socket of this.open) socket.destroy();
  }

  /** How often each mail was taken. */
  timesTaken(): Map<string, number> {
    const times = new Map<string, number>();
    for (const { messageId } of this.taken) times.set(messageId, (times.get(messageId) ?? 0) + 1);
    return times;
  }

  async close(): Promise<void> {
    this.cutAll();
    await new Promise((closed) => this.server.close(closed));
  }

  private accept(socket: Socket): void {
    this.open.add(socket);
    socket.on('error', () => undefined).on('close', () => this.open.delete(socket));
    if (this.silent) return void socket.resume();
    new SmtpTalk(socket, {
      before: () => this.draw(isBeforeMail),
      ofMail: () => this.draw((mishap) => !isBeforeMail(mishap)),
      isGrey: (recipient) => this.isGrey(recipient),
      happened: (mishap, messageId) => this.happened.push({ ...mishap, messageId, at: Date.now() }),
      took: (mail) => this.taken.push({ ...mail, at: Date.now() }),
    }).begin();
  }

  private draw(fits: (mishap: SmtpMishap) => boolean): SmtpMishap | null {
    const at = this.planned.findIndex(fits);
    return at < 0 ? null : (this.planned.splice(at, 1)[0] ?? null);
  }

  private isGrey(recipient: string): boolean {
    if (!this.greylisting || this.known.has(recipient)) return false;
    this.known.add(recipient);
    return true;
  }
}
