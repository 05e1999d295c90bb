/** A mail server in a process of its own that takes everything, and says how much it took and when the last of it came. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Taken {
  readonly mails: number;
  /** How many Message-IDs came more than once. */
  readonly twice: number;
  /** When the last one came, in milliseconds since 1970. */
  readonly lastAt: number;
}

let seen = new Map<string, number>();
let lastAt = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, _session, done) => {
    let head = '';
    stream.on('data', (chunk: Buffer) => {
      if (head.length < 2_000) head += chunk.toString('latin1');
    });
    stream.on('end', () => {
      const id = /^Message-ID: (\S+)/im.exec(head)?.[1] ?? '';
      seen.set(id, (seen.get(id) ?? 0) + 1);
      lastAt = Date.now();
      done();
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.server.address() as AddressInfo).port }));

process.on('message', (message) => {
  const counts = [...seen.values()];
  const taken: Taken = {
    mails: counts.reduce((sum, count) => sum + count, 0),
    twice: counts.filter((count) => count > 1).length,
    lastAt,
  };
  if (message === 'empty') seen = new Map();
  process.send?.(taken);
});

process.once('disconnect', () => process.exit());
