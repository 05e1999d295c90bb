import { DomainError, sightOf, type Actor, type CommitmentId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { sighted } from './commitment-actions';
import { withNames, type StoredCommitment } from './commitment-row';
import { ONE_COMMITMENT } from './commitment-sql';
import { commitmentView, type CommitmentView } from './commitment-view';
import { OrganisationNamesRead } from './organisation-names.read';
import { WorkingDaysRead } from './working-days.read';

/** The other hot read: one commitment with its history in one prepared statement. */
const COMMITMENT = prepared('commitment.one', ONE_COMMITMENT);

/** One commitment with everything its page shows; what the actor may do is computed from the same row. */
@Injectable()
export class CommitmentRead {
  constructor(
    private readonly db: Db,
    private readonly workingDays: WorkingDaysRead,
    private readonly names: OrganisationNamesRead,
  ) {}

  /** Throws `not_found` for what is not there and for what the actor may not see, alike. */
  async one(actor: Actor, id: CommitmentId): Promise<CommitmentView> {
    const text = await this.db.read<string>(actor, COMMITMENT, [id]);
    if (text === null) throw new DomainError('not_found');
    const stored = JSON.parse(text) as StoredCommitment;
    const { versions } = stored;
    const row = withNames(stored, await this.names.of(actor, versions.organisation));
    if (sightOf(actor, sighted(row)) === 'none') throw new DomainError('not_found');
    const { calendar } = await this.workingDays.of(actor, versions.calendar);
    return commitmentView(row, actor, calendar);
  }
}
