import { DomainError, sightOf, type Actor, type CommitmentId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { sighted } from './commitment-actions';
import { withNames, type StoredCommitment } from './commitment-row';
import { ONE_COMMITMENT } from './commitment-sql';
import { commitmentView, type CommitmentView } from './commitment-view';
import { WorkingDaysRead } from './working-days.read';

/** The other hot read: one commitment with its history in one prepared statement. */
const COMMITMENT = prepared('commitment.one', ONE_COMMITMENT);

/** One commitment with everything its page shows; what the actor may do is computed from the same row. */
@Injectable()
export class CommitmentRead {
  constructor(
    private readonly db: Db,
    private readonly workingDays: WorkingDaysRead,
  ) {}

  /** Throws `not_found` for what is not there and for what the actor may not see, alike. */
  async one(actor: Actor, id: CommitmentId): Promise<CommitmentView> {
    const stored = await this.db.read<StoredCommitment>(actor, COMMITMENT, [id]);
    const row = stored && withNames(stored);
    if (!row || sightOf(actor, sighted(row)) === 'none') throw new DomainError('not_found');
    const { calendar } = await this.workingDays.of(actor, row.calendarVersion);
    return commitmentView(row, actor, calendar);
  }
}
