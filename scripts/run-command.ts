import { spawn } from 'node:child_process';
import { roleUrls } from '@app/db/migrate';
import { useDatabase } from './usable-database';

/** Runs a compiled command to its end, with the addresses of a database that answers in its environment. */
export async function runCommand(file: string, args: readonly string[]): Promise<number> {
  try {
    const database = await useDatabase(process.env.DATABASE_URL);
    try {
      return await runToEnd(file, args, databaseEnv(database.url));
    } finally {
      await database.stop();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** The addresses of all roles; one that is given explicitly stands. */
export function databaseEnv(url: string): NodeJS.ProcessEnv {
  const { apiUrl, workerUrl, queueUrl } = roleUrls(url);
  const derived = { API_DATABASE_URL: apiUrl, WORKER_DATABASE_URL: workerUrl, QUEUE_DATABASE_URL: queueUrl };
  const given = Object.entries(process.env).filter(([, value]) => value);
  return { ...derived, ...Object.fromEntries(given), DATABASE_URL: url };
}

/** Its exit code. Ctrl-C goes to the command itself; we wait for it, so that the database is stopped after it. */
export async function runToEnd(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const wait = () => undefined;
  const pass = () => void child.kill('SIGTERM');
  const child = spawn(process.execPath, [file, ...args], { env, stdio: 'inherit' });
  process.on('SIGINT', wait).on('SIGTERM', pass);
  try {
    return await new Promise<number>((done, failed) => {
      child.once('error', failed).once('exit', (code) => done(code ?? 1));
    });
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', pass);
  }
}
