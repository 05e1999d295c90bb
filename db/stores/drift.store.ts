import type { CommitmentId, DutyId } from '@app/domain';
import type { Tx } from '../tx';

/** A due-soon reminder as it stands in the table. */
export interface StandingReminder {
  readonly key: string;
  readonly commitmentId: CommitmentId;
  readonly dutyId: DutyId;
  readonly dueAt: string;
  readonly state: string;
}

/** When the sweep will look again. `failures` above 0: it was put off because looking failed. */
export interface NextCheck {
  readonly commitmentId: CommitmentId;
  readonly at: string | null;
  readonly failures: number;
}

/** A slip that nobody was told of in the inbox; `key` is its reminder, null where it has none. */
export interface UntoldSlip {
  readonly commitmentId: CommitmentId;
  readonly number: string;
  readonly key: string | null;
}

/** What reconciling reads beside the situation: the rows that should follow from it. Made for one transaction. */
export class DriftStore {
  constructor(private readonly tx: Tx) {}

  /** A page of the jurisdiction's leaves, in order of their ids. */
  async leavesAfter(id: CommitmentId | null, limit: number): Promise<CommitmentId[]> {
    const rows = await this.tx.query<{ id: CommitmentId }>(
      `select id from commitment where jurisdiction_id = $1 and is_leaf and ($2::uuid is null or id > $2) order by id limit $3`,
      [this.tx.jurisdictionId, id, limit],
    );
    return rows.map((row) => row.id);
  }

  dueSoon(ids: readonly CommitmentId[]): Promise<StandingReminder[]> {
    return this.tx.query(
      `select key, commitment_id as "commitmentId", duty_id as "dutyId", due_at as "dueAt", state from reminder
        where jurisdiction_id = $1 and commitment_id = any($2::uuid[]) and level = 0 and duty_id is not null and slip_id is null
          and state <> 'cancelled'`,
      [this.tx.jurisdictionId, ids],
    );
  }

  nextChecks(ids: readonly CommitmentId[]): Promise<NextCheck[]> {
    return this.tx.query(
      `select commitment_id as "commitmentId", next_check_at as at, failures from commitment_schedule
        where jurisdiction_id = $1 and commitment_id = any($2::uuid[])`,
      [this.tx.jurisdictionId, ids],
    );
  }

  untold(ids: readonly CommitmentId[]): Promise<UntoldSlip[]> {
    return this.tx.query(
      `select s.commitment_id as "commitmentId", s.number, r.key
         from slip s left join reminder r on r.jurisdiction_id = s.jurisdiction_id and r.commitment_id = s.commitment_id
          and r.slip_id = s.id and r.channel = 'in_app'
        where s.jurisdiction_id = $1 and s.commitment_id = any($2::uuid[]) and coalesce(r.state, 'sent') = 'sent'
          and not exists (select from notice n where n.jurisdiction_id = r.jurisdiction_id and n.reminder_key = r.key)`,
      [this.tx.jurisdictionId, ids],
    );
  }

  /** Lets the next delivery tell these again. */
  async tellAgain(keys: readonly string[]): Promise<void> {
    await this.tx.query(
      `update reminder set state = 'pending', sent_at = null where jurisdiction_id = $1 and key = any($2::text[]) and channel = 'in_app'`,
      [this.tx.jurisdictionId, keys],
    );
  }
}
