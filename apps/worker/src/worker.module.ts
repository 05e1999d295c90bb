import { SweepCommitments } from '@app/application/escalation/sweep-commitments';
import { TidyFiles } from '@app/application/evidence/tidy-files';
import { RetireReceiver } from '@app/application/receivers/retire-receiver';
import { ReconcileJurisdiction } from '@app/application/reconcile/reconcile-jurisdiction';
import { DbModule } from '@app/db/db.module';
import { Canaries } from '@app/db/canaries';
import { Leases } from '@app/db/leases';
import { DueRead } from '@app/db/reads/due.read';
import { type Config, Settings } from '@app/platform/config';
import { FileStore, LocalFileStore } from '@app/platform/file-store';
import { createMailer, Mailer } from '@app/platform/mail';
import { AlarmClock } from '@app/platform/queue/alarm-clock';
import { AllowedHosts } from '@app/platform/webhook/allowed-hosts';
import { OutgoingPost } from '@app/platform/webhook/outgoing-post';
import { type DynamicModule, Module } from '@nestjs/common';
import { PassCanary } from './delivery/pass-canary';
import { Counters } from './counters';
import { AssembleCards } from './delivery/assemble-cards';
import { AssembleMail } from './delivery/assemble-mail';
import { DeliverInApp } from './delivery/deliver-in-app';
import { SendMail } from './delivery/send-mail';
import { SendToReceivers } from './delivery/send-to-receivers';
import { LookAround } from './look-around';
import { SweepDue } from './sweep/sweep-due';
import { WorkerProcess } from './worker-process';
import { Workplace } from './workplace';

const STATEMENT_TIMEOUT_MS = 30_000;
const USE_CASES = [ReconcileJurisdiction, RetireReceiver, SweepCommitments, TidyFiles];
const DELIVERY = [AssembleCards, AssembleMail, DeliverInApp, SendMail, SendToReceivers];

/** The whole worker: the database under its own role, the queue, the mail, and what is done with them. */
@Module({})
export class WorkerModule {
  static under(config: Config): DynamicModule {
    const limits = { poolSize: config.WORKER_POOL_SIZE, statementTimeout: STATEMENT_TIMEOUT_MS };
    return {
      module: WorkerModule,
      imports: [DbModule.under(config.WORKER_DATABASE_URL ?? '', limits)],
      providers: [
        { provide: Settings, useValue: config },
        { provide: FileStore, useFactory: () => new LocalFileStore(config.EVIDENCE_DIR) },
        { provide: Mailer, useFactory: () => createMailer(config) },
        {
          provide: OutgoingPost,
          useFactory: () => new OutgoingPost(new AllowedHosts(config.WEBHOOK_ALLOWED_HOSTS)),
        },
        {
          provide: AlarmClock,
          inject: [Workplace],
          useFactory: ({ counters, log }: Workplace) =>
            new AlarmClock(config, (err) => {
              counters.add('queue_failures');
              log.debug({ err }, 'the queue failed');
            }),
        },
        ...[Canaries, Counters, DueRead, Leases, LookAround, PassCanary, SweepDue, Workplace, WorkerProcess],
        ...USE_CASES,
        ...DELIVERY,
      ],
    };
  }
}
