import type { LookupAddress } from 'node:dns';
import { request as plainRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { AllowedHosts, type AllowedTarget } from './allowed-hosts';
import { AddressRefused, resolveTarget } from './resolve';

/** One message. The same headers and body, sent again, are the same message. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back: as much of the text as was read, and what `Retry-After` said, in seconds. */
export interface PostAnswer {
  readonly status: number;
  readonly asked: number | null;
  readonly text: string;
}

/** Why there was no answer; `refused` means that nothing may be sent there at all. The text names no path and no query. */
export class PostFault extends Error {
  constructor(
    message: string,
    readonly refused: boolean,
  ) {
    super(message);
  }
}

export const POST_LIMITS = { timeMs: 10_000, bodyBytes: 64 * 1024 };

/**
 * Sends to hosts that stand on the list, and only to addresses that were checked: the connection is made to the very
 * address that was looked up. No redirect is followed, and no proxy is asked. The whole takes ten seconds at most; of an
 * answer 64 KB are read, then the connection is cut. The status counts as soon as it is there.
 */
export class OutgoingPost {
  constructor(
    readonly allowed: AllowedHosts,
    private readonly limits: typeof POST_LIMITS = POST_LIMITS,
  ) {}

  /** Throws `PostFault`. */
  async send(post: Post): Promise<PostAnswer> {
    const target = this.allowed.target(post.url);
    if (typeof target === 'string') throw new PostFault('the host is not on the list of allowed hosts', true);
    const signal = AbortSignal.timeout(this.limits.timeMs);
    try {
      const addresses = await resolveTarget(target, signal);
      return await answerTo(open(target, addresses, post, signal), this.limits.bodyBytes);
    } catch (error) {
      if (error instanceof AddressRefused) throw new PostFault(error.message, true);
      const { message } = error as Error;
      throw new PostFault(
        signal.aborted ? `no answer within ${this.limits.timeMs / 1000} seconds` : message,
        false,
      );
    }
  }
}

function open(
  { url, host, local }: AllowedTarget,
  addresses: readonly LookupAddress[],
  { headers, body }: Post,
  signal: AbortSignal,
): ClientRequest {
  const options = {
    method: 'POST',
    agent: false as const,
    signal,
    lookup: always(addresses),
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    ...(local ? {} : { servername: host }),
  };
  const request = local ? plainRequest(url, options) : secureRequest(url, options);
  return request.end(body);
}

/** Answers every question for an address with those that were checked. */
const always =
  (addresses: readonly LookupAddress[]): LookupFunction =>
  (_host, { all }, answer) => {
    const [first] = addresses;
    if (all) answer(null, [...addresses]);
    else answer(null, first?.address ?? '', first?.family ?? 4);
  };

function answerTo(request: ClientRequest, mostBytes: number): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    let answered = false;
    const fail = (error: Error) => answered || reject(error);
    request.on('error', fail);
    request.on('close', () => fail(new Error('the connection was closed without an answer')));
    request.on('response', (response) => {
      answered = true;
      const chunks: Buffer[] = [];
      let size = 0;
      const end = () => {
        response.destroy();
        const text = Buffer.concat(chunks).subarray(0, mostBytes).toString('utf8');
        resolve({ status: response.statusCode ?? 0, asked: retryAfter(response), text });
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= mostBytes) end();
      });
      for (const over of ['end', 'error', 'close']) response.on(over, end);
    });
  });
}

/** `Retry-After`, in seconds from now; as a number or as a date. */
function retryAfter({ headers }: IncomingMessage): number | null {
  const said = headers['retry-after'];
  if (!said) return null;
  const seconds = /^\d{1,9}$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}
