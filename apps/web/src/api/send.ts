import { language } from '../preferences';
import { connection } from './connection';
import { expiry } from './expiry';
import { Unreachable } from './problem';

const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Sends one request and, where nothing is lost by it, sends it again: after signing in where the session had ended;
 * when the network is back where a write did not get through. A read that fails is the screen's to repeat.
 */
export async function send(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', language.get());
  const isPost = request.method === 'POST';
  if (isPost && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', crypto.randomUUID());
  }
  const response = await arrived(request);
  if (response.status !== 401 || !expiry.concerns(request)) return response;
  await expiry.signedInAgain();
  return arrived(request);
}

async function arrived(request: Request): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    const response = await fetch(request.clone()).catch((error: unknown) => gone(request, error));
    const lost = response === null || response.status === 503 || response.status === 502;
    connection.report(lost ? 'lost' : 'there');
    if (!lost) return response;
    if (!mayWait(request, response)) {
      if (response) return response;
      throw new Unreachable('no answer');
    }
    await connection.pause(PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)] ?? 0, request.signal);
  }
}

/**
 * A POST carries its key and has its effect once however often it is sent. Of the other writes only those are sent
 * again of which the server itself said that it could not do them. Signing in is never repeated by itself.
 */
function mayWait(request: Request, response: Response | null): boolean {
  if (request.method === 'GET' || new URL(request.url).pathname === '/api/v1/sessions') return false;
  return request.method === 'POST' || response !== null;
}

function gone(request: Request, error: unknown): null {
  if (request.signal.aborted) throw error;
  return null;
}
