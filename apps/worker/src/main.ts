import { loadConfig } from '@app/platform/config';
import { createWorker } from './create-worker';
import { WorkerProcess } from './worker-process';

/** The process ends then, whatever still hangs. */
const LAST_MS = 9_800;

async function main(): Promise<void> {
  const app = await createWorker(loadConfig(undefined, 'WORKER_DATABASE_URL'));
  const worker = app.get(WorkerProcess);
  const end = () => {
    setTimeout(() => process.exit(1), LAST_MS).unref();
    void worker.stop().finally(() => process.exit(0));
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  worker.start();
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message || String(error) : String(error);
  process.stderr.write(`The worker does not start: ${message}\n`, () => process.exit(1));
});
