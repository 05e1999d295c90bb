import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../random';

/** An answer that decided something: neither "try again" nor silence. */
export interface Answer {
  readonly status: number;
  // The shapes are those of the API; a fault run reads a few fields of them.
  readonly body: Record<string, unknown>;
}

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly version?: number;
  readonly key?: string;
}

export interface Settled {
  readonly answer: Answer | null;
  readonly attempts: number;
}

const ANSWER_LIMIT_MS = 8_000;
const PAUSE_MS = 150;

/** How many requests are under way at each API, for whoever wants to interrupt one. */
export class Traffic {
  private readonly counts = new Map<string, number>();

  at(url: string): number {
    return this.counts.get(url) ?? 0;
  }

  async during<T>(url: string, work: () => Promise<T>): Promise<T> {
    this.counts.set(url, this.at(url) + 1);
    try {
      return await work();
    } finally {
      this.counts.set(url, this.at(url) - 1);
    }
  }
}

/**
 * One person at a browser with several servers to choose from: what gets no answer, or is told to wait, is sent again
 * under the same key, to another server, until it is answered or `patienceMs` are over.
 */
export class ApiClient {
  constructor(
    private readonly urls: readonly string[],
    private readonly origin: string,
    private readonly random: Random,
    private readonly traffic: Traffic,
    private readonly cookie = '',
    readonly personId = '',
  ) {}

  /** The same servers as somebody who has signed in. */
  async signIn(loginName: string, password: string, patienceMs: number): Promise<ApiClient> {
    const body = { loginName, password };
    const deadline = performance.now() + patienceMs;
    for (;;) {
      const response = await this.attempt(this.random.pick(this.urls), {
        method: 'POST',
        path: '/sessions',
        body,
      });
      const cookie = response?.cookie ?? '';
      if (response?.status === 201 && cookie) {
        const { id } = response.body['person'] as { id: string };
        return new ApiClient(this.urls, this.origin, this.random.fork(loginName), this.traffic, cookie, id);
      }
      if (performance.now() > deadline)
        throw new Error(`${loginName} cannot sign in: ${JSON.stringify(response?.body)}`);
      await sleep(PAUSE_MS);
    }
  }

  async settle(request: Request, patienceMs: number): Promise<Settled> {
    const deadline = performance.now() + patienceMs;
    let at = this.random.whole(0, this.urls.length - 1);
    for (let attempts = 1; ; attempts++) {
      const answer = await this.attempt(this.urls[at % this.urls.length] ?? '', request);
      if (answer && answer.status < 500 && answer.status !== 429) return { answer, attempts };
      if (performance.now() > deadline) return { answer: null, attempts };
      at += 1;
      await sleep(this.random.between(PAUSE_MS, 2 * PAUSE_MS));
    }
  }

  /** Null where nothing came back. */
  private attempt(url: string, { method, path, body, version, key }: Request) {
    return this.traffic.during(url, async () => {
      try {
        const response = await fetch(`${url}/api/v1${path}`, {
          method,
          headers: {
            origin: this.origin,
            cookie: this.cookie,
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...(version !== undefined && { 'if-match': `"v${version}"` }),
            ...(key !== undefined && { 'idempotency-key': key }),
          },
          body: body === undefined ? null : JSON.stringify(body),
          signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
        });
        const text = await response.text();
        const cookie = response.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
        return { status: response.status, body: JSON.parse(text || '{}') as Record<string, unknown>, cookie };
      } catch {
        return null;
      }
    });
  }
}
