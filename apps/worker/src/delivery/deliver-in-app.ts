import { isConnectionLost } from '@app/db/failures';
import type { Keyed } from '@app/db/reads/due.read';
import type { DueReminder } from '@app/db/stores/reminder.store';
import type { Tx } from '@app/db/tx';
import type { JurisdictionId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { enough, inLanes } from '../in-lanes';
import { Workplace } from '../workplace';
import { openings, type OpeningOf } from './openings';

/** A jurisdiction's reminders of one morning are one transaction, as a rule. */
const BATCH = 500;
/** So many jurisdictions at a time: each waits for PostgreSQL more than it works. */
export const LANES = 4;

/**
 * Puts due reminders into the inbox, within the working hours of a working day; outside them they are held until the
 * next opening. Claim, notice and finish are one transaction of one jurisdiction, so that it happens exactly once,
 * however often and by however many workers it is tried.
 */
@Injectable()
export class DeliverInApp {
  constructor(private readonly at: Workplace) {}

  /**
   * Everything that is due and that nobody else has in hand, as far as a round reaches. Each worker begins at another
   * jurisdiction.
   */
  async run(stopping?: AbortSignal): Promise<void> {
    const over = enough(stopping);
    let settled = 1;
    while (settled > 0 && !over()) {
      settled = 0;
      const waiting = await this.at.due.inApp(this.at.worker);
      const deliver = async (id: JurisdictionId) => {
        const its = await this.deliver(id);
        settled += its;
      };
      await inLanes(waiting, LANES, deliver, over);
    }
  }

  /**
   * A jurisdiction's due reminders, at most a batch of them, as far as nobody else is delivering them; returns how many
   * were delivered or held. Where the batch fails each is tried by itself: one that cannot be delivered holds up no other.
   */
  async deliver(jurisdictionId: JurisdictionId): Promise<number> {
    try {
      return await this.settle(jurisdictionId, (tx) => tx.reminders.lockDueInApp(BATCH));
    } catch (error) {
      if (isConnectionLost(error)) throw error;
    }
    let settled = 0;
    for (const one of await this.at.due.inAppOf(jurisdictionId, BATCH)) settled += await this.deliverOne(one);
    return settled;
  }

  private async deliverOne({ jurisdictionId, key }: Keyed): Promise<number> {
    try {
      return await this.settle(jurisdictionId, (tx) => tx.reminders.lockDueInApp(1, key));
    } catch (err) {
      if (isConnectionLost(err)) throw err;
      this.at.counters.add('delivery_failures');
      this.at.log.error({ err, jurisdictionId, key }, 'a reminder could not be delivered');
      return 0;
    }
  }

  private async settle(
    jurisdictionId: JurisdictionId,
    claim: (tx: Tx) => Promise<DueReminder[]>,
  ): Promise<number> {
    const { claimed, going, now } = await this.at.db.transaction({ jurisdictionId }, async (tx) => {
      // Sent together: a claim that finds nothing costs no more for it, one that does waits once.
      const [claimed, openingOf] = await Promise.all([claim(tx), openings(tx)]);
      const going = await allowed(tx, claimed, openingOf);
      await tx.reminders.deliverInApp(going);
      return { claimed, going, now: tx.now };
    });
    this.at.counters.add('notices_delivered', going.length);
    for (const { mayGoAt } of going) this.at.lateness.note('in_app', new Date(mayGoAt), now);
    return claimed.length;
  }
}

/** Those that may go now; the others are held until their programme's next opening. */
async function allowed(
  tx: Tx,
  claimed: readonly DueReminder[],
  openingOf: OpeningOf,
): Promise<DueReminder[]> {
  const mayGo = ({ atOnce, programmeId }: DueReminder) => atOnce || openingOf(programmeId) <= tx.now;
  const waiting = claimed.filter((one) => !mayGo(one));
  for (const id of new Set(waiting.map(({ programmeId }) => programmeId))) {
    const its = waiting.filter(({ programmeId }) => programmeId === id);
    await tx.reminders.hold(
      its.map(({ key }) => key),
      openingOf(id),
    );
  }
  return claimed.filter(mayGo);
}
