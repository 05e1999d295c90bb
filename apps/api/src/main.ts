import { loadConfig } from '@app/platform/config';
import { Logger } from 'nestjs-pino';
import { createApp } from './create-app';

const UNREACHABLE = /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|28000|28P01|3D000)$/;

/** After being asked to end the process ends then, whatever still hangs. */
const LAST_MS = 9_800;

/** One clear line for what an operator can mend. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'EADDRINUSE') return `the port is taken (${message}); set PORT to another`;
  return UNREACHABLE.test(code)
    ? `the database at API_DATABASE_URL cannot be used (${message || code})`
    : message;
}

async function main(): Promise<void> {
  const config = loadConfig(undefined, 'API_DATABASE_URL');
  const app = await createApp(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => setTimeout(() => process.exit(1), LAST_MS).unref());
  await app.listen(config.PORT, config.HOST);
  app.get(Logger).log(`listening at ${await app.getUrl()}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The API does not start: ${reasonOf(error)}\n`, () => process.exit(1));
});
