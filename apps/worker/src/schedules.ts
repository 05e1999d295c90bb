import type { TidyFiles } from '@app/application/evidence/tidy-files';
import type { ReconcileJurisdiction } from '@app/application/reconcile/reconcile-jurisdiction';
import type { Leases } from '@app/db/leases';
import type { AlarmClock } from '@app/platform/queue/alarm-clock';
import type { AssembleCards } from './delivery/assemble-cards';
import type { PassCanary } from './delivery/pass-canary';
import type { AssembleMail } from './delivery/assemble-mail';
import type { DeliverInApp } from './delivery/deliver-in-app';
import { setAlarms } from './delivery/ring';
import type { SendMail } from './delivery/send-mail';
import type { SendToReceivers } from './delivery/send-to-receivers';
import type { LookAround } from './look-around';
import type { SweepDue } from './sweep/sweep-due';
import type { Entry } from './timetable';
import type { Workplace } from './workplace';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Everything that the timetable calls on. */
export interface Duties {
  readonly sweepDue: SweepDue;
  readonly deliverInApp: DeliverInApp;
  readonly assembleMail: AssembleMail;
  readonly assembleCards: AssembleCards;
  readonly sendMail: SendMail;
  readonly sendToReceivers: SendToReceivers;
  readonly passCanary: PassCanary;
  readonly lookAround: LookAround;
  readonly reconcile: ReconcileJurisdiction;
  readonly tidyFiles: TidyFiles;
  readonly leases: Leases;
  readonly clock: AlarmClock;
  readonly at: Workplace;
}

/**
 * The whole timetable. Every worker sweeps, delivers and sends by itself; what one of them has to do for all is done by
 * the one that holds its lease. A lease lasts several rounds, so that a worker that died is replaced within minutes.
 */
export function timetable(of: Duties): Entry[] {
  const { SWEEP_INTERVAL_MS } = of.at.config;
  const oneForAll = (name: string, everyMs: number, run: () => Promise<unknown>): Entry => ({
    name,
    everyMs,
    run: async () => {
      if (await of.leases.hold(name, of.at.worker, (everyMs * 2.5) / SECOND)) await run();
    },
  });
  return [
    { name: 'sweep', everyMs: SWEEP_INTERVAL_MS, run: (stopping) => sweep(of, stopping) },
    { name: 'send mail', everyMs: SWEEP_INTERVAL_MS, run: (stopping) => of.sendMail.run(stopping) },
    {
      name: 'send to receivers',
      everyMs: SWEEP_INTERVAL_MS,
      run: (stopping) => of.sendToReceivers.run(stopping),
    },
    { name: 'look around', everyMs: 20 * SECOND, run: (stopping) => of.lookAround.run(stopping) },
    { name: 'heartbeat', everyMs: 10 * SECOND, run: () => beat(of) },
    oneForAll('set alarms', MINUTE, () => setAlarms(of.at.due, of.clock)),
    oneForAll('expire', MINUTE, () => of.leases.expire()),
    oneForAll('reconcile', 15 * MINUTE, () => reconcile(of)),
    oneForAll('tidy files', 6 * 60 * MINUTE, () => of.tidyFiles.execute(new Date())),
  ];
}

/**
 * Slips first, then the notices and the mail that they brought about, so that they stand in today's digest; the canary
 * last, which proves that the round got so far.
 */
async function sweep(duties: Duties, stopping: AbortSignal): Promise<void> {
  const { sweepDue, deliverInApp, assembleMail, assembleCards, passCanary, at } = duties;
  await sweepDue.run(stopping);
  await deliverInApp.run(stopping);
  await assembleMail.run(stopping);
  await assembleCards.run(stopping);
  await passCanary.run();
  at.counters.add('sweeps');
  if (at.counters.get('sweeps') === 1) await beat(duties);
}

/** Only a worker that got on since its last beat is alive: running is not consuming. A long sweep gets on too. */
async function beat({ leases, at: { worker, counters, states, lateness } }: Duties): Promise<void> {
  const progress =
    counters.get('sweeps') + counters.get('commitments_swept') + counters.get('notices_delivered');
  const shown = counters.get('progress');
  if (progress === shown) return;
  counters.add('progress', progress - shown);
  await leases.beat(worker, {
    counters: counters.snapshot(),
    states: states.snapshot(),
    lateness: lateness.snapshot(),
  });
}

async function reconcile({ reconcile: of, at: { due, counters } }: Duties): Promise<void> {
  for (const jurisdictionId of await due.jurisdictions()) {
    counters.add('drift_repaired', (await of.execute(jurisdictionId, 'repair')).length);
  }
}
