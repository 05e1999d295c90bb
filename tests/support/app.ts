import { randomUUID } from 'node:crypto';
import { loadConfig } from '@app/platform/config';
import { createApp } from '../../apps/api/src/create-app';
import type { TestDatabase } from './postgres';
import { PASSWORD } from './world';

/** An answer, its body read: `expect(answer).toMatchObject({ status: 409, body: { code: 'report_already_pending' } })`. */
export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of any shape
  readonly body: any;
  readonly headers: Headers;
}

type Headings = Record<string, string>;

/** Speaks to the API as one who is signed in: cookie, Origin, and a fresh Idempotency-Key where none is given. */
export class ApiClient {
  constructor(
    private readonly url: string,
    readonly headers: Headings = {},
  ) {}

  get(path: string, headers?: Headings): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: unknown = {}, headers?: Headings): Promise<Answer> {
    return this.send('POST', path, body, { 'idempotency-key': randomUUID(), ...headers });
  }

  /** `version` goes into If-Match. */
  put(path: string, body: unknown, version?: number, headers?: Headings): Promise<Answer> {
    return this.send('PUT', path, body, { ...ifMatch(version), ...headers });
  }

  patch(path: string, body: unknown, version?: number, headers?: Headings): Promise<Answer> {
    return this.send('PATCH', path, body, { ...ifMatch(version), ...headers });
  }

  delete(path: string, version?: number, headers?: Headings): Promise<Answer> {
    return this.send('DELETE', path, undefined, { ...ifMatch(version), ...headers });
  }

  /** `path` is below /api/v1, unless it begins with another root: `/health/ready`. */
  async send(method: string, path: string, body?: unknown, headers: Headings = {}): Promise<Answer> {
    const url = this.url + (/^\/(health|metrics|docs|openapi|ops)/.test(path) ? path : `/api/v1${path}`);
    const response = await fetch(url, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...this.headers,
        ...headers,
      },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
      redirect: 'manual',
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  }
}

export interface RunningApi {
  readonly url: string;
  /** Without a session. */
  readonly anybody: ApiClient;
  /** Signs in with the world's password, unless another is given. */
  signIn(loginName: string, password?: string): Promise<ApiClient>;
  close(): Promise<void>;
}

/** The whole API, in this process, on a port of its own. */
export async function startApi(
  database: Pick<TestDatabase, 'apiUrl'>,
  env: Record<string, string> = {},
): Promise<RunningApi> {
  const app = await createApp(
    loadConfig({ API_DATABASE_URL: database.apiUrl, LOG_LEVEL: 'silent', API_POOL_SIZE: '4', ...env }),
  );
  await app.listen(0, '127.0.0.1').catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const url = await app.getUrl();
  const anybody = new ApiClient(url);
  const signIn = async (loginName: string, password = PASSWORD) => {
    const answer = await anybody.post('/sessions', { loginName, password });
    if (answer.status !== 201) throw new Error(`${loginName} cannot sign in: ${JSON.stringify(answer.body)}`);
    return new ApiClient(url, {
      cookie: answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '',
      origin: url,
    });
  };
  return { url, anybody, signIn, close: () => app.close() };
}

const ifMatch = (version?: number): Headings =>
  version === undefined ? {} : { 'if-match': `"v${version}"` };
