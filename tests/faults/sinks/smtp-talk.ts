import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SAID, type SmtpMishap, type SmtpStage } from './smtp-script';
import type { TakenMail } from './smtp-sink';

const TRICKLE_MS = 500;

/** Whom a talk asks what is to go wrong, and tells what came of it. */
export interface Script {
  /** What happens before a mail is named; asked once a connection. */
  before(): SmtpMishap | null;
  /** What happens to the mail that begins. */
  ofMail(): SmtpMishap | null;
  isGrey(recipient: string): boolean;
  happened(mishap: SmtpMishap, messageId: string | null): void;
  took(mail: Omit<TakenMail, 'at'>): void;
}

/** One SMTP connection (RFC 5321), as far as a mail needs it: EHLO, MAIL, RCPT, DATA, RSET, NOOP, QUIT. */
export class SmtpTalk {
  private buffer = '';
  private body: string | null = null;
  private recipient = '';
  private mishap: SmtpMishap | null;
  private refused: SmtpMishap | null = null;

  constructor(
    private readonly socket: Socket,
    private readonly script: Script,
  ) {
    this.mishap = script.before();
  }

  begin(): void {
    this.socket.on('data', (piece: Buffer) => this.hear(piece.toString('latin1')));
    this.at('greeting', () => this.say('220 sink.test ESMTP'));
  }

  private hear(text: string): void {
    this.buffer += text;
    while (!this.socket.destroyed) {
      const end = this.buffer.indexOf(this.body === null ? '\r\n' : '\r\n.\r\n');
      if (end < 0) return;
      const heard = this.buffer.slice(0, end);
      this.buffer = this.buffer.slice(end + (this.body === null ? 2 : 5));
      if (this.body === null) this.obey(heard);
      else this.take(heard);
    }
  }

  private obey(line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    switch (verb) {
      case 'EHLO':
      case 'HELO':
        // Who was refused an EHLO tries the older word.
        if (this.refused) return this.say(SAID[this.refused.fault] ?? '');
        return this.at('ehlo', () => this.say('250-sink.test\r\n250 8BITMIME'));
      case 'MAIL':
        this.mishap ??= this.script.ofMail();
        return this.at('mail', () => this.say('250 2.1.0 ok'));
      case 'RCPT':
        this.recipient = /<([^>]*)>/.exec(line)?.[1] ?? '';
        if (this.script.isGrey(this.recipient)) return this.say(SAID['4xx'] ?? '');
        return this.at('rcpt', () => this.say('250 2.1.5 ok'));
      case 'DATA':
        return this.at('data', () => {
          this.body = '';
          this.say('354 go on');
        });
      case 'QUIT':
        return void this.socket.end('221 2.0.0 bye\r\n');
      case 'RSET':
      case 'NOOP':
        return this.say('250 2.0.0 ok');
      default:
        return this.say('502 5.5.2 what?');
    }
  }

  private take(source: string): void {
    this.body = null;
    const head = source.split('\r\n\r\n', 1)[0] ?? '';
    const header = (name: string) => new RegExp(`^${name}: (.*)`, 'im').exec(head)?.[1]?.trim() ?? '';
    const mail = { messageId: header('Message-ID'), to: this.recipient, subject: header('Subject') };
    const fault = this.mishap?.stage === 'dot' ? this.mishap.fault : null;
    if (fault === 'taken, cut') this.script.took({ ...mail, told: false });
    if (fault === null || fault === '250, cut') this.script.took({ ...mail, told: true });
    this.at('dot', () => this.say('250 2.0.0 taken'), mail.messageId);
  }

  /** At this stage: what is planned for it, else what should be. */
  private at(stage: SmtpStage, well: () => void, messageId: string | null = null): void {
    const { mishap } = this;
    if (mishap?.stage !== stage) return well();
    this.mishap = null;
    this.script.happened(mishap, messageId);
    const { fault } = mishap;
    const said = SAID[fault];
    if (fault === 'hang') return this.fallSilent();
    if (fault === 'trickle') return void this.trickle(stage === 'greeting' ? 220 : 250);
    if (fault === '4xx' || fault === '5xx') {
      if (stage === 'ehlo') this.refused = mishap;
      return this.say(said ?? '');
    }
    if (said) this.socket.end(`${said}\r\n`);
    else this.socket.destroy();
  }

  private fallSilent(): void {
    this.socket.removeAllListeners('data').resume();
  }

  private async trickle(code: number): Promise<void> {
    this.fallSilent();
    for (; this.socket.writable; await sleep(TRICKLE_MS, undefined, { ref: false })) this.say(`${code}-wait`);
  }

  private say(text: string): void {
    if (this.socket.writable) this.socket.write(`${text}\r\n`);
  }
}
