import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came in: the envelope's recipient, two headers, and the text part, decoded. */
export interface ReceivedMail {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
}

/** A real SMTP server on a port of its own. */
export interface TestSmtp {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** From now on recipients are answered so: 250 takes them, 450 is greylisting, 550 refuses for good. */
  answer(code: number): void;
  /** Holds the answer to the next mail back until the returned function is called; the mail is counted as received. */
  holdNext(): { readonly arrived: Promise<void>; readonly release: () => void };
  close(): Promise<void>;
}

/** `signIn` asks for a name and a password, and refuses all but these. */
export async function startSmtp(signIn?: { user: string; pass: string }): Promise<TestSmtp> {
  const mails: ReceivedMail[] = [];
  let code = 250;
  let hold: { arrive: () => void; released: Promise<void> } | null = null;
  const server = new SMTPServer({
    authOptional: !signIn,
    allowInsecureAuth: true,
    disabledCommands: signIn ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    onAuth: ({ username, password }, _session, done) =>
      username === signIn?.user && password === signIn?.pass
        ? done(null, { user: username })
        : done(Object.assign(new Error('who are you'), { responseCode: 535 })),
    onRcptTo: (_address, _session, done) =>
      done(code === 250 ? undefined : Object.assign(new Error('not now'), { responseCode: code })),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(parse(Buffer.concat(chunks).toString('utf8'), session.envelope.rcptTo[0]?.address ?? ''));
        const held = hold;
        hold = null;
        held?.arrive();
        void (held?.released ?? Promise.resolve()).then(() => done());
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    answer: (next) => void (code = next),
    holdNext: () => {
      let arrive = () => undefined as void;
      let release = () => undefined as void;
      const arrived = new Promise<void>((done) => (arrive = done));
      hold = { arrive, released: new Promise<void>((done) => (release = done)) };
      return { arrived, release: () => release() };
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function parse(source: string, to: string): ReceivedMail {
  const header = (name: string) =>
    new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(source)?.[1]?.replace(/\r?\n[ \t]/g, ' ') ??
    '';
  const [, encoding = '', text = ''] =
    /Content-Type: text\/plain[^]*?Content-Transfer-Encoding: (\S+)[^]*?\r?\n\r?\n([^]*?)\r?\n--/i.exec(
      source,
    ) ?? [];
  return {
    to,
    messageId: header('Message-ID'),
    subject: decodeWords(header('Subject')),
    text:
      encoding === 'base64'
        ? Buffer.from(text, 'base64').toString('utf8')
        : decodeQuoted(text.replace(/=\r?\n/g, '')),
  };
}

const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_whole, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeQuoted(word.replace(/_/g, ' ')),
    );

const decodeQuoted = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
