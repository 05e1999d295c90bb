import { loadConfig } from '@app/platform/config';
import type { INestApplicationContext } from '@nestjs/common';
import { PassCanary } from '../../apps/worker/src/delivery/pass-canary';
import { Counters } from '../../apps/worker/src/counters';
import { createWorker } from '../../apps/worker/src/create-worker';
import { AssembleCards } from '../../apps/worker/src/delivery/assemble-cards';
import { AssembleMail } from '../../apps/worker/src/delivery/assemble-mail';
import { DeliverInApp } from '../../apps/worker/src/delivery/deliver-in-app';
import { SendMail } from '../../apps/worker/src/delivery/send-mail';
import { SendToReceivers } from '../../apps/worker/src/delivery/send-to-receivers';
import { SweepDue } from '../../apps/worker/src/sweep/sweep-due';
import { AlarmClock } from '@app/platform/queue/alarm-clock';
import { Mailer } from '@app/platform/mail';
import type { TestDatabase } from './postgres';

/** A worker's parts in this process, connected as a worker is; nothing runs until it is told to. */
export interface TestWorker {
  readonly app: INestApplicationContext;
  readonly counters: Counters;
  readonly sweepDue: SweepDue;
  readonly deliverInApp: DeliverInApp;
  readonly assembleMail: AssembleMail;
  readonly assembleCards: AssembleCards;
  readonly sendMail: SendMail;
  readonly sendToReceivers: SendToReceivers;
  readonly passCanary: PassCanary;
  readonly clock: AlarmClock;
  close(): Promise<void>;
}

export async function startWorker(
  database: Pick<TestDatabase, 'workerUrl' | 'queueUrl'>,
  env: Record<string, string | undefined> = {},
): Promise<TestWorker> {
  const app = await createWorker(
    loadConfig({
      WORKER_DATABASE_URL: database.workerUrl,
      QUEUE_DATABASE_URL: database.queueUrl,
      WORKER_POOL_SIZE: '4',
      LOG_LEVEL: 'silent',
      ...env,
    }),
  );
  const clock = app.get(AlarmClock);
  return {
    app,
    clock,
    counters: app.get(Counters),
    sweepDue: app.get(SweepDue),
    deliverInApp: app.get(DeliverInApp),
    assembleMail: app.get(AssembleMail),
    assembleCards: app.get(AssembleCards),
    sendMail: app.get(SendMail),
    sendToReceivers: app.get(SendToReceivers),
    passCanary: app.get(PassCanary),
    close: async () => {
      await clock.close();
      app.get(Mailer).close();
      await app.close();
    },
  };
}
