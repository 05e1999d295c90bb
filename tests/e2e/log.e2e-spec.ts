import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiClient } from '../support/app';
import { createTestDatabase } from '../support/postgres';
import { createWorld, PASSWORD } from '../support/world';

const MAIN = join(__dirname, '..', '..', 'dist', 'apps', 'api', 'src', 'main.js');

describe('the log', () => {
  it('numbers every request and holds no password, token, cookie, query or name', async () => {
    const database = await createTestDatabase();
    await createWorld(database);
    const env = { PATH: process.env.PATH, API_DATABASE_URL: database.apiUrl, PORT: '0', LOG_LEVEL: 'trace' };
    const api = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [said, complained] = [text(api.stdout), text(api.stderr)];
    const url = await listening(api.stdout);

    const client = new ApiClient(url, { origin: url });
    const signedIn = await client.post('/sessions', { loginName: 'admin', password: PASSWORD });
    const cookie = signedIn.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    const admin = new ApiClient(url, { origin: url, cookie });
    const token = (await admin.post('/access-tokens', { name: 'export' })).body.token;
    await new ApiClient(url, { authorization: `Bearer ${token}` }).get(
      '/people?limit=1&cursor=secret-cursor',
    );
    await admin.post('/people', { displayName: '张某某', loginName: 'admin', email: 'someone@private.test' });
    api.kill('SIGTERM');
    const log = (await said) + (await complained);

    expect(log).toMatch(
      /"requestId":"[\da-f-]{36}","method":"POST","path":"\/api\/v1\/sessions","statusCode":201/,
    );
    for (const secret of [
      PASSWORD,
      cookie.split('=')[1],
      token,
      'secret-cursor',
      '张某某',
      'someone@private.test',
    ]) {
      expect(secret).toBeTruthy();
      expect(log).not.toContain(secret);
    }
    await database.drop();
  });
});

async function listening(stdout: NodeJS.ReadableStream): Promise<string> {
  let log = '';
  stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  for (let tries = 0; tries < 200; tries++, await sleep(50)) {
    const url = /"msg":"listening at (http:\S+)"/.exec(log)?.[1];
    if (url) return url;
  }
  throw new Error(`it does not listen:\n${log}`);
}
