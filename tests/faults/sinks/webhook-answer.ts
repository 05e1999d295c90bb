import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebhookAct } from './webhook-script';

const TRICKLE_MS = 500;
const RETRY_AFTER_S = '1';
const PIECE = Buffer.alloc(64 * 1024, 'x');

/** Answers a request in that way; `sent` hears of the bytes of an endless answer. */
export function answerAs(
  act: WebhookAct,
  request: IncomingMessage,
  response: ServerResponse,
  sent: (bytes: number) => void,
): void {
  response.on('error', () => undefined);
  switch (act) {
    case 'hang':
      return;
    case 'reset':
    case 'taken, reset':
      return void request.socket.resetAndDestroy();
    case 'redirect':
      return void response.writeHead(302, { location: request.url ?? '/' }).end();
    case 'busy':
      return void response.writeHead(429, { 'retry-after': RETRY_AFTER_S }).end();
    case 'slow head':
      return void trickle(request);
    case 'endless body':
      response.writeHead(200, { 'content-type': 'application/json' });
      return pour(response, sent);
    default:
      return void response.writeHead(act, { 'content-type': 'application/json' }).end('{"errcode":0}');
  }
}

async function trickle({ socket }: IncomingMessage): Promise<void> {
  socket.write('HTTP/1.1 200 OK\r\n');
  for (let line = 0; socket.writable; line++) {
    socket.write(`x-wait-${line}: wait\r\n`);
    await sleep(TRICKLE_MS, undefined, { ref: false });
  }
}

/** As fast as it is read, for as long as somebody reads. */
function pour(response: ServerResponse, sent: (bytes: number) => void): void {
  const more = () => {
    let taken = true;
    while (taken && !response.destroyed) {
      taken = response.write(PIECE);
      sent(PIECE.length);
    }
  };
  response.on('drain', more);
  more();
}
