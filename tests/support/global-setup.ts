import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAccount, giveTo } from '../../db/embedded/server-account';
import { startEmbeddedPostgres, TEST_SETTINGS } from '../../db/embedded/embedded-postgres';
import { dropLeftovers } from './leftovers';
import { startRedis } from './redis';
import { stack } from './stack';

/**
 * Runs once, before the first test that needs a server. PostgreSQL is an embedded one in a temporary directory
 * unless TEST_DATABASE_URL names another; Redis is REDIS_URL, else a `redis-server` from the PATH, else left out.
 */
export default async function globalSetup(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stack.unwind().finally(() => process.exit(130)));
  }
  await providePostgres();
  await provideRedis();
}

async function providePostgres(): Promise<void> {
  const external = process.env.TEST_DATABASE_URL;
  if (external) {
    await dropLeftovers(external);
    stack.defer(() => dropLeftovers(external));
    return;
  }
  const directory = mkdtempSync(join(tmpdir(), 'luoshi-test-'));
  giveTo(serverAccount(), directory);
  stack.defer(() => rmSync(directory, { recursive: true, force: true }));
  const server = await startEmbeddedPostgres({
    dataDir: join(directory, 'postgres'),
    extraSettings: TEST_SETTINGS,
  });
  stack.defer(() => server.stop());
  process.env.TEST_DATABASE_URL = server.url;
}

async function provideRedis(): Promise<void> {
  process.env.TEST_REDIS_URL = process.env.REDIS_URL ?? '';
  if (process.env.REDIS_URL) return;
  const redis = await startRedis();
  if (redis) {
    stack.defer(() => redis.stop());
    process.env.TEST_REDIS_URL = redis.url;
  } else {
    process.stderr.write('\nRedis half skipped: no redis-server on the PATH and REDIS_URL is not set\n');
  }
}
