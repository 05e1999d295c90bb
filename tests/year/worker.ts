import { loadConfig } from '@app/platform/config';
import { Mailer } from '@app/platform/mail';
import { ReconcileJurisdiction } from '@app/application/reconcile/reconcile-jurisdiction';
import { createWorker } from '../../apps/worker/src/create-worker';
import { timetable } from '../../apps/worker/src/schedules';
import { WorkerProcess } from '../../apps/worker/src/worker-process';
import type { TestDatabase } from '../support/postgres';

/** The worker in this process, its own timetable turned by hand. */
export interface HandWorker {
  /** One round: sweep, notices, digests, mail. */
  round(): Promise<void>;
  reconcile: ReconcileJurisdiction;
  /** Anything that failed, by name; empty in a good year. */
  faults(): Record<string, number>;
  close(): Promise<void>;
}

export async function handWorker(database: TestDatabase, smtpUrl: string): Promise<HandWorker> {
  const app = await createWorker(
    loadConfig({ WORKER_DATABASE_URL: database.workerUrl, SMTP_URL: smtpUrl, LOG_LEVEL: 'error' }),
  );
  const duties = app.get(WorkerProcess).duties();
  const round = timetable(duties).filter(({ name }) => ['sweep', 'send mail'].includes(name));
  const { signal } = new AbortController();
  return {
    round: async () => {
      for (const entry of round) await entry.run(signal);
    },
    reconcile: duties.reconcile,
    faults: () =>
      Object.fromEntries(
        Object.entries(duties.at.counters.snapshot()).filter(
          ([name, count]) => count > 0 && /fail|dead|stuck|put_off|late/.test(name),
        ),
      ),
    close: async () => {
      app.get(Mailer).close();
      await duties.clock.close();
      await app.close();
    },
  };
}
