import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';

/** What the robot of a group got. */
export interface Posted {
  readonly path: string;
  readonly id: string;
  readonly body: string;
}

export interface Robot {
  /** Its address, on the stack's list of allowed hosts. */
  readonly url: string;
  readonly posted: readonly Posted[];
  /** What it answers from now on, as the providers do: 200, and a number that says whether it was taken. */
  answer(errcode: number, errmsg: string): void;
  close(): Promise<void>;
}

/** A group's robot and a webhook at once, on the one local address that the stack may send to (LUOSHI_SINK). */
export async function startRobot(): Promise<Robot> {
  const url = process.env.LUOSHI_SINK;
  if (!url) throw new Error('LUOSHI_SINK is not set: npm run test:browser');
  const posted: Posted[] = [];
  let said = { errcode: 0, errmsg: 'ok' };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const id = String(request.headers['idempotency-key'] ?? '');
      posted.push({ path: request.url ?? '', id, body: Buffer.concat(chunks).toString() });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(said));
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(Number(new URL(url).port), '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    posted,
    answer: (errcode, errmsg) => {
      said = { errcode, errmsg };
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
