import { createHash } from 'node:crypto';
import type { DueRead, Upcoming } from '@app/db/reads/due.read';
import { asId, type JurisdictionId } from '@app/domain';
import type { AlarmClock } from '@app/platform/queue/alarm-clock';
import type { Handlers, WakeUp } from '@app/platform/queue/jobs';
import type { PassCanary } from './pass-canary';
import type { AssembleMail } from './assemble-mail';
import type { DeliverInApp } from './deliver-in-app';
import type { SendMail } from './send-mail';

/** Only what is due this soon goes into the queue; very many delayed jobs would be promoted slowly. */
const AHEAD_MINUTES = 15;
const MOST = 20_000;
const CHUNK = 500;

/** Who is woken by an alarm. */
export interface Rung {
  readonly deliverInApp: DeliverInApp;
  readonly assembleMail: AssembleMail;
  readonly sendMail: SendMail;
  readonly passCanary: PassCanary;
}

/**
 * Sets an alarm for what falls due soon, one a jurisdiction, channel and moment: a whole country's reminders fall due at
 * nine, and an alarm for each would ring for hours. Set twice it is one.
 */
export async function setAlarms(due: DueRead, clock: AlarmClock): Promise<number> {
  const alarms = alarmsFor(await due.upcoming(AHEAD_MINUTES, MOST));
  for (let from = 0; from < alarms.length; from += CHUNK) await clock.set(alarms.slice(from, from + CHUNK));
  return alarms.length;
}

/** What is done when an alarm rings: what is due by the database is done, whatever the alarm thought. */
export function handlersOf({ deliverInApp, assembleMail, sendMail, passCanary }: Rung): Handlers {
  return {
    deliver: ({ jurisdictionId }) => deliverInApp.deliver(asId<JurisdictionId>(jurisdictionId)),
    mail: async (data) => {
      const jurisdictionId = asId<JurisdictionId>(data.jurisdictionId);
      for (const key of await assembleMail.assemble(jurisdictionId))
        await sendMail.send({ jurisdictionId, key });
    },
    canary: ({ key }) => passCanary.ring(key),
  };
}

function alarmsFor(upcoming: readonly Upcoming[]): WakeUp[] {
  const alarms = new Map<string, WakeUp>();
  for (const reminder of upcoming) {
    const alarm = alarmFor(reminder);
    alarms.set(alarm.id, alarm);
  }
  return [...alarms.values()];
}

/** An id may not contain a colon; a moment does. */
function alarmFor({ jurisdictionId, channel, dueAt, inMs }: Upcoming): WakeUp {
  const of = createHash('sha256').update(`${jurisdictionId}:${dueAt}`).digest('hex').slice(0, 32);
  const name = channel === 'in_app' ? 'deliver' : 'mail';
  return { name, id: `${channel}-${of}`, data: { jurisdictionId }, delayMs: inMs };
}
