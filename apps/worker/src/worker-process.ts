import { setTimeout as sleep } from 'node:timers/promises';
import { TidyFiles } from '@app/application/evidence/tidy-files';
import { ReconcileJurisdiction } from '@app/application/reconcile/reconcile-jurisdiction';
import { Leases } from '@app/db/leases';
import { Mailer } from '@app/platform/mail';
import { AlarmClock } from '@app/platform/queue/alarm-clock';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { AssembleCards } from './delivery/assemble-cards';
import { PassCanary } from './delivery/pass-canary';
import { AssembleMail } from './delivery/assemble-mail';
import { DeliverInApp } from './delivery/deliver-in-app';
import { handlersOf } from './delivery/ring';
import { SendMail } from './delivery/send-mail';
import { SendToReceivers } from './delivery/send-to-receivers';
import { LookAround } from './look-around';
import { type Duties, timetable } from './schedules';
import { SweepDue } from './sweep/sweep-due';
import { Timetable } from './timetable';
import { Workplace } from './workplace';

const PATIENCE_MS = 8_000;
const LAST_ACTS_MS = 1_500;

/** One worker's life: begins to work, and ends within ten seconds whatever hangs. */
@Injectable()
export class WorkerProcess {
  private readonly running: Timetable;

  constructor(
    private readonly at: Workplace,
    private readonly modules: ModuleRef,
  ) {
    this.running = new Timetable(at.counters, at.log);
  }

  start(): void {
    const duties = this.duties();
    duties.clock.listen(this.at.config.WORKER_CONCURRENCY, handlersOf(duties));
    this.running.start(timetable(duties));
    this.at.log.info({ worker: this.at.worker }, 'the worker works');
  }

  /** Takes nothing more, gives what runs eight seconds, gives back what it still holds. */
  async stop(): Promise<void> {
    const { clock, sendMail, sendToReceivers, leases } = this.duties();
    await atMost(PATIENCE_MS, Promise.all([this.running.stop(), clock.close()]));
    await atMost(
      LAST_ACTS_MS,
      Promise.all([sendMail.letGo(), sendToReceivers.letGo(), leases.release(this.at.worker)]),
    );
    this.modules.get(Mailer).close();
    this.at.log.info({ worker: this.at.worker }, 'the worker has stopped');
  }

  /** Everything that the timetable calls on. */
  duties(): Duties {
    const { at, modules } = this;
    return {
      at,
      clock: modules.get(AlarmClock),
      leases: modules.get(Leases),
      sweepDue: modules.get(SweepDue),
      deliverInApp: modules.get(DeliverInApp),
      assembleMail: modules.get(AssembleMail),
      assembleCards: modules.get(AssembleCards),
      sendMail: modules.get(SendMail),
      sendToReceivers: modules.get(SendToReceivers),
      passCanary: modules.get(PassCanary),
      lookAround: modules.get(LookAround),
      reconcile: modules.get(ReconcileJurisdiction),
      tidyFiles: modules.get(TidyFiles),
    };
  }
}

/** Waits for it, but not longer; whether it failed no longer matters. */
async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const late = sleep(ms, undefined, { signal: done.signal }).catch(() => undefined);
  await Promise.race([work.catch(() => undefined), late]);
  done.abort();
}
