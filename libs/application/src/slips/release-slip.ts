import { Db } from '@app/db/db';
import { requireRelease, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import { releaseSlip } from '../upkeep/release';
import { outcomeOf, takeUpSlip, type SlipOutcome } from './slip-desk';

/** The supervisor releases a slip (解除), saying why. */
@Injectable()
export class ReleaseSlip {
  constructor(private readonly db: Db) {}

  execute(
    actor: Actor,
    slipId: string,
    input: { readonly note: string },
    version?: number,
  ): Promise<SlipOutcome> {
    return this.db.transaction(actor, async (tx) => {
      const { slip, of } = await takeUpSlip(tx, actor, slipId, 'release_slip', version);
      const zh = requireRelease(slip, input.note, actor);
      const released = await releaseSlip(tx, actor, of, slip, { code: 'by_hand', zh });
      await refresh(tx, actor, [slip.commitmentId]);
      return outcomeOf(released);
    });
  }
}
