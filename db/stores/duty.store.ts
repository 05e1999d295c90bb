import type { CommitmentId } from '@app/domain';
import { DutySchema, type DutyRow } from '../schemas/commitment.schema';
import type { Tx } from '../tx';
import { Store } from './store';

/** Duties: everything with a date that somebody owes. */
export class DutyStore extends Store<DutyRow> {
  constructor(tx: Tx) {
    super(tx, DutySchema);
  }

  of(commitmentId: CommitmentId): Promise<DutyRow[]> {
    return this.find({ commitmentId }, { dueOn: 'ASC' });
  }

  /** Writes a duty over itself; its commitment is locked by whoever does, and `version` counts its dates, not its writes. */
  async put(duty: DutyRow): Promise<void> {
    const { jurisdictionId, id, ...rest } = duty;
    this.tx.send(this.table.update({ jurisdictionId, id }, rest));
  }
}
