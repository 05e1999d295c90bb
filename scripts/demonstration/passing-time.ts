import type { Db } from '@app/db/db';
import { DueRead } from '@app/db/reads/due.read';
import type { JurisdictionId } from '@app/domain';
import { SweepCommitments } from '@app/application/escalation/sweep-commitments';
import type { BusinessClock } from '../business-clock';

/** What the clock brings about next: the next look at a commitment, the next notice for an inbox. */
const NEXT = `
  select least((select min(next_check_at) from commitment_schedule),
               (select min(due_at) from reminder where channel = 'in_app' and state = 'pending')) as at`;
const BATCH = 500;
/** Looks at one and the same moment that change nothing about it: more than these are a fault of the rules. */
const MOST_LOOKS = 20;

/**
 * Lets time pass in an installation without a worker: whatever falls due on the way happens at its own moment, by the
 * worker's own use cases, so that slips and notices of the past carry the day on which they would have gone out.
 */
export class PassingTime {
  /** Where the clock was set last; it runs on by itself for moments only. */
  private stands = new Date(0);
  private readonly due: DueRead;
  private readonly sweep: SweepCommitments;

  constructor(
    private readonly clock: BusinessClock,
    private readonly db: Db,
  ) {
    this.due = new DueRead(db);
    this.sweep = new SweepCommitments(db);
  }

  /** Everything due up to `moment`, then the clock at `moment`. */
  async passTo(moment: Date): Promise<void> {
    for (let looks = 0, next = await this.next(); next && next <= moment; next = await this.next()) {
      looks = next > this.stands ? 0 : looks + 1;
      if (looks > MOST_LOOKS) throw new Error(`something stays due at ${next.toISOString()}`);
      await this.setTo(next);
      await this.sweepDue();
      await this.deliverDue();
    }
    await this.setTo(moment);
  }

  private async setTo(moment: Date): Promise<void> {
    if (moment <= this.stands) return;
    this.stands = moment;
    await this.clock.set(moment);
  }

  private async next(): Promise<Date | null> {
    const [row] = await this.db.plain<{ at: string | null }>('demonstration.next', NEXT);
    return row?.at ? new Date(row.at) : null;
  }

  private async sweepDue(): Promise<void> {
    for (const [jurisdictionId, rows] of byJurisdiction(await this.due.commitments(BATCH))) {
      await this.sweep.execute(
        jurisdictionId,
        rows.map(({ commitmentId }) => commitmentId),
      );
    }
  }

  private async deliverDue(): Promise<void> {
    for (const jurisdictionId of await this.due.inApp('demonstration')) {
      const due = await this.due.inAppOf(jurisdictionId, BATCH);
      await this.db.transaction({ jurisdictionId }, (tx) => tx.reminders.deliverInApp(due));
    }
  }
}

function byJurisdiction<T extends { readonly jurisdictionId: JurisdictionId }>(
  rows: readonly T[],
): Map<JurisdictionId, T[]> {
  const groups = new Map<JurisdictionId, T[]>();
  for (const row of rows) groups.set(row.jurisdictionId, [...(groups.get(row.jurisdictionId) ?? []), row]);
  return groups;
}
