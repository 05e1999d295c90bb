import { Db } from '@app/db/db';
import type { ResolutionRow } from '@app/db/schemas/reporting.schema';
import type { Tx } from '@app/db/tx';
import { asId, confirmResolution, type Actor, type CommitmentId, type ResolutionId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { refresh } from '../upkeep/refresh';
import { adopt } from './adopt';
import { adjust, extend, resume, suspend, terminate } from './effects';
import { outcomeOf, type RecordedResolution } from './record-resolution';

type Effect = (tx: Tx, actor: Actor, resolution: ResolutionRow) => Promise<readonly CommitmentId[]>;

/** What each resolution does; every one calls the rule of its own and gives the leaves that it touched. */
const EFFECTS: Readonly<Record<ResolutionRow['effect'], Effect>> = {
  adopt,
  adjust,
  suspend,
  resume,
  terminate,
  extend,
};

/** A congress monitor confirms a recorded resolution (确认决定), and it takes effect in the same transaction (ruling 16). */
@Injectable()
export class ConfirmResolution {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, resolutionId: string): Promise<RecordedResolution> {
    return this.db.transaction(actor, async (tx) => {
      const recorded = await tx.resolutions.lock(asId<ResolutionId>(resolutionId));
      const { next, event } = confirmResolution(recorded, { actor });
      const resolution = await tx.resolutions.save(recorded, { ...next, confirmedAt: tx.now.toISOString() });
      tx.events.append(resolution.programmeId, resolution.commitmentId, actor, event);
      const touched = await EFFECTS[resolution.effect](tx, actor, resolution);
      await refresh(tx, actor, touched);
      return outcomeOf(resolution);
    });
  }
}
