import { loadConfig } from '@app/platform/config';
import type { INestApplicationContext } from '@nestjs/common';
import { createWorker } from './create-worker';

/** Runs a command with a worker's parts, in a process of its own; `work` returns the exit code. */
export function runCommand(work: (app: INestApplicationContext) => Promise<number>): void {
  const run = async () => {
    const app = await createWorker(loadConfig(undefined, 'WORKER_DATABASE_URL'));
    return await work(app);
  };
  run().then(
    (code) => process.exit(code),
    (error: unknown) => {
      const message = error instanceof Error ? error.message || String(error) : String(error);
      process.stderr.write(`${message}\n`, () => process.exit(1));
    },
  );
}
