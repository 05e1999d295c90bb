import { Db } from '@app/db/db';
import { asId, requireAction, withdrawResolution, type Actor, type ResolutionId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { requireVersion } from '../upkeep/take-up';
import { outcomeOf, type RecordedResolution } from './record-resolution';

/** The government office withdraws a resolution that it recorded and that nobody has confirmed (撤回录入). */
@Injectable()
export class WithdrawResolution {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, resolutionId: string, version: number): Promise<RecordedResolution> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('withdraw_resolution', actor);
      const recorded = await tx.resolutions.lock(asId<ResolutionId>(resolutionId));
      requireVersion(recorded, version);
      const { next, event } = withdrawResolution(recorded, { actor });
      const withdrawn = await tx.resolutions.save(recorded, next);
      tx.events.append(withdrawn.programmeId, withdrawn.commitmentId, actor, event);
      return outcomeOf(withdrawn);
    });
  }
}
