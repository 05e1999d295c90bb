import createClient from 'openapi-fetch';
import { send } from './send';
import { Problem, Unreachable } from './problem';
import type { paths } from './schema';

/**
 * The one way to the server. Language, idempotency key, signing in again and waiting for the network happen in
 * `send`; a refusal becomes a `Problem` in `answerOf`.
 */
export const api = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin', fetch: send });

interface Called<D> {
  readonly data?: D;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the server answered; throws `Problem` where it refused: `await answerOf(api.GET('/api/v1/desk'))`. */
export async function answerOf<D>(call: Promise<Called<D>>): Promise<D> {
  const { data, error, response } = await call;
  if (response.ok) return data as D;
  throw problemOf(error, response);
}

/** The header of a write that must know what it changes: `params: { header: ifMatch(item.version) }`. */
export const ifMatch = (version: number) => ({ 'If-Match': `"v${version}"` });

/**
 * The key of one act. The client makes one for every POST; keep one yourself where the person may press the button
 * again after a failure, so that the act still happens once: `params: { header: { 'Idempotency-Key': key } }`.
 */
export const newKey = (): string => crypto.randomUUID();

function problemOf(error: unknown, response: Response): Error {
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  if (isRefusal(error)) return new Problem(error, Number.isFinite(wait) ? wait : null);
  return new Unreachable(`HTTP ${response.status}`);
}

type Refusal = ConstructorParameters<typeof Problem>[0];

const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'code' in error && 'detailZh' in error;
