import { SMTPServer } from 'smtp-server';
import { ORGANISATION } from './laoshan';

/** One mail as it arrived, with the lines of its digest. */
export interface Arrived {
  readonly day: string;
  readonly post: string;
  readonly messageId: string;
  /** `level 2 item 22`, `level 1 copy item 29`, in the order of the digest. */
  readonly lines: readonly string[];
}

const LEVELS = ['临期提醒', '催办', '督办', '约谈', '通报', '高位调度', '问责移送'];

/** A real SMTP server that keeps what it is given. */
export class Mailbox {
  /** The business day that mail arriving now belongs to. */
  today = '';
  private kept: Arrived[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => postOf(address));
        const mail = readMail(Buffer.concat(chunks).toString('utf8'));
        this.kept.push(...to.map((post) => ({ day: this.today, post, ...mail })));
        done();
      });
    },
  });

  /** Its address. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.server.address();
    if (address === null || typeof address === 'string') throw new Error('the mailbox has no port');
    return `smtp://127.0.0.1:${address.port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }

  /** What has arrived so far; the box is empty then. */
  take(): Arrived[] {
    const taken = this.kept;
    this.kept = [];
    return taken;
  }
}

function postOf(address: string): string {
  const person = ORGANISATION.persons.find(({ email }) => email === address);
  const held = ORGANISATION.holders.find(({ personCode }) => personCode === person?.code);
  return held?.postCode ?? address;
}

function readMail(raw: string): Pick<Arrived, 'messageId' | 'lines'> {
  const titles = plainText(raw).match(/^\d+\. .*$/gm) ?? [];
  return {
    messageId: /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? '',
    lines: titles.map((title) => {
      const level = LEVELS.findIndex((name) => title.replace('抄送：', '').split(/ /)[1]?.startsWith(name));
      const item = /第(\d+)件/.exec(title)?.[1] ?? '?';
      return `level ${level}${title.includes('抄送：') ? ' copy' : ''} item ${item}`;
    }),
  };
}

/** The text part of a mail, whichever way it was encoded. */
function plainText(raw: string): string {
  const part = raw.split(/^--/m).find((piece) => /content-type: text\/plain/i.test(piece)) ?? '';
  const [head = '', ...body] = part.split(/\r?\n\r?\n/);
  const text = body.join('\n\n');
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
