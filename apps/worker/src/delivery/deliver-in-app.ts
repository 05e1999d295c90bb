import type { Keyed } from '@app/db/reads/due.read';
import { Injectable } from '@nestjs/common';
import { batches, isolate } from '../isolate';
import { Workplace } from '../workplace';
import { openings } from './openings';

const LOOK = 1_000;
const BATCH = 200;

/**
 * Puts due reminders into the inbox, within the working hours of a working day; outside them they are held until the
 * next opening. Claim, notice and finish are one transaction, so that it happens exactly once, however often and by
 * however many workers it is tried.
 */
@Injectable()
export class DeliverInApp {
  constructor(private readonly at: Workplace) {}

  /** Everything that is due. */
  async run(stopping?: AbortSignal): Promise<void> {
    while (!stopping?.aborted) {
      const rows = await this.at.due.inApp(LOOK);
      let settled = 0;
      for (const batch of batches(rows, BATCH)) settled += await this.deliver(batch);
      if (rows.length < LOOK || settled === 0) return;
    }
  }

  /** These, all of one jurisdiction, as far as they are due and nobody has delivered them; returns how many were delivered or held. */
  async deliver(batch: readonly Keyed[]): Promise<number> {
    let settled = 0;
    await isolate(
      batch,
      async (some) => {
        settled += await this.deliverTogether(some);
      },
      async ({ jurisdictionId, key }, err) => {
        this.at.counters.add('delivery_failures');
        this.at.log.error({ err, jurisdictionId, key }, 'a reminder could not be delivered');
      },
    );
    return settled;
  }

  private async deliverTogether(some: readonly Keyed[]): Promise<number> {
    const [first] = some;
    if (!first) return 0;
    const { claimed, going } = await this.at.db.transaction(first, async (tx) => {
      const claimed = await tx.reminders.lockDueInApp(some.map(({ key }) => key));
      const opening = await openings(
        tx,
        claimed.map(({ programmeId }) => programmeId),
      );
      const going = new Set(claimed.filter(({ atOnce }) => atOnce));
      for (const [id, until] of opening) {
        const waiting = claimed.filter(({ atOnce, programmeId }) => !atOnce && programmeId === id);
        if (until > tx.now)
          await tx.reminders.hold(
            waiting.map(({ key }) => key),
            until,
          );
        else for (const one of waiting) going.add(one);
      }
      await tx.reminders.deliverInApp([...going]);
      return { claimed, going };
    });
    this.at.counters.add('notices_delivered', going.size);
    return claimed.length;
  }
}
