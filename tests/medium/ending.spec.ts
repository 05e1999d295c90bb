import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { until } from '../support/until';

const DIST = join(__dirname, '..', '..', 'dist', 'apps');

/** Processes as they are deployed, with a queue and a mail server that take the line and never say a word. */
describe('a process that is asked to end', () => {
  let database: TestDatabase;
  let owner: Client;
  let hole: Server;
  let port: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.url });
    await owner.connect();
    hole = createServer((line) => line.on('error', () => undefined)).listen(0, '127.0.0.1');
    await once(hole, 'listening');
    const address = hole.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(async () => {
    hole.close();
    await owner.end();
    await database.drop();
  });

  it.each([
    ['api', 'select key from canary'],
    ['worker', 'select worker from heartbeat'],
  ])(
    'ends within ten seconds, whatever hangs (%s)',
    async (name, signOfLife) => {
      const child = spawn(process.execPath, [join(DIST, name, 'src', 'main.js')], {
        stdio: 'ignore',
        env: {
          PATH: process.env.PATH,
          PORT: '0',
          API_DATABASE_URL: database.apiUrl,
          WORKER_DATABASE_URL: database.workerUrl,
          REDIS_URL: `redis://127.0.0.1:${port}`,
          SMTP_URL: `smtp://127.0.0.1:${port}`,
          LOG_LEVEL: 'silent',
        },
      });
      const ended = once(child, 'exit');
      try {
        await until(async () => (await owner.query(signOfLife)).rows.length > 0, 20_000);
        const asked = performance.now();
        child.kill('SIGTERM');
        await ended;
        expect(performance.now() - asked).toBeLessThan(10_500);
      } finally {
        child.kill('SIGKILL');
      }
    },
    60_000,
  );
});
