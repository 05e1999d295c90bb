import { SweepCommitments } from '@app/application/escalation/sweep-commitments';
import type { CommitmentId, JurisdictionId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { batches, isolate } from '../isolate';
import { Workplace } from '../workplace';

const LOOK = 2_000;
/** More than a jurisdiction has open, as a rule: its slips of one morning are one transaction, or a few. */
const BATCH = 500;
/** While PostgreSQL writes one batch, the rule works on the next. */
const AT_ONCE = 2;

/**
 * Finds the commitments whose time has come, in all jurisdictions, and has each looked at. Lives from the database
 * alone: with the queue dead for ever the ladder only loses punctuality. Safe to run in every worker at once.
 */
@Injectable()
export class SweepDue {
  constructor(
    private readonly at: Workplace,
    private readonly sweep: SweepCommitments,
  ) {}

  /** Works until nothing is due that nobody else has in hand; returns how many slips it issued. */
  async run(stopping?: AbortSignal): Promise<number> {
    let issued = 0;
    while (!stopping?.aborted) {
      const due = await this.at.due.commitments(LOOK);
      const before = this.at.counters.get('commitments_swept') + this.at.counters.get('sweep_failures');
      const waiting = batches(due, BATCH).values();
      const take = async () => {
        for (const batch of waiting) {
          if (stopping?.aborted) return;
          const slips = await this.sweepBatch(batch);
          issued += slips;
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, take));
      const done =
        this.at.counters.get('commitments_swept') + this.at.counters.get('sweep_failures') - before;
      if (due.length < LOOK || done === 0) break;
    }
    return issued;
  }

  private async sweepBatch(
    batch: readonly { jurisdictionId: JurisdictionId; commitmentId: CommitmentId }[],
  ): Promise<number> {
    let issued = 0;
    await isolate(
      batch,
      async (some) => {
        const [first] = some;
        if (!first) return;
        const swept = await this.sweep.execute(
          first.jurisdictionId,
          some.map(({ commitmentId }) => commitmentId),
        );
        this.at.counters.add('commitments_swept', swept.looked);
        this.at.counters.add('slips_issued', swept.issued);
        this.at.counters.add('commitments_stuck', swept.stuck);
        issued += swept.issued;
      },
      async ({ jurisdictionId, commitmentId }, err) => {
        this.at.counters.add('sweep_failures');
        this.at.log.error({ err, jurisdictionId, commitmentId }, 'a commitment could not be swept');
        await this.sweep.putOff(jurisdictionId, commitmentId);
      },
    );
    return issued;
  }
}
