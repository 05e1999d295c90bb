import type { Keyed } from '@app/db/reads/due.read';
import { Injectable } from '@nestjs/common';
import { batches, isolate } from '../isolate';
import { Workplace } from '../workplace';
import { openNow } from './open-now';

const LOOK = 1_000;
const BATCH = 200;

/**
 * Puts due reminders into the inbox, within the working hours of a working day. Claim, notice and finish are one transaction, so that it happens exactly once,
 * however often and by however many workers it is tried.
 */
@Injectable()
export class DeliverInApp {
  constructor(private readonly at: Workplace) {}

  /** Everything that is due. */
  async run(stopping?: AbortSignal): Promise<void> {
    while (!stopping?.aborted) {
      const rows = await this.at.due.inApp(LOOK);
      let delivered = 0;
      for (const batch of batches(rows, BATCH)) delivered += await this.deliver(batch);
      if (rows.length < LOOK || delivered === 0) return;
    }
  }

  /** These, all of one jurisdiction, as far as they are due and nobody has delivered them; returns how many it were. */
  async deliver(batch: readonly Keyed[]): Promise<number> {
    let delivered = 0;
    await isolate(
      batch,
      async (some) => {
        delivered += await this.deliverTogether(some);
      },
      async ({ jurisdictionId, key }, err) => {
        this.at.counters.add('delivery_failures');
        this.at.log.error({ err, jurisdictionId, key }, 'a reminder could not be delivered');
      },
    );
    this.at.counters.add('notices_delivered', delivered);
    return delivered;
  }

  private async deliverTogether(some: readonly Keyed[]): Promise<number> {
    const [first] = some;
    if (!first) return 0;
    return this.at.db.transaction(first, async (tx) => {
      const claimed = await tx.reminders.lockDueInApp(some.map(({ key }) => key));
      const open = await openNow(
        tx,
        claimed.map(({ programmeId }) => programmeId),
      );
      const going = claimed.filter(({ atOnce, programmeId }) => atOnce || open.includes(programmeId));
      await tx.reminders.deliverInApp(going);
      return going.length;
    });
  }
}
