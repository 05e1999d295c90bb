import type { CommitmentId } from '@app/domain';
import { DutySchema, type DutyRow } from '../schemas/commitment.schema';
import type { Tx } from '../tx';
import type { NewReminder } from './reminder.store';
import { Store } from './store';
import { together, type Statement } from './table';

/** Duties: everything with a date that somebody owes. */
export class DutyStore extends Store<DutyRow> {
  constructor(tx: Tx) {
    super(tx, DutySchema);
  }

  of(commitmentId: CommitmentId): Promise<DutyRow[]> {
    return this.find({ commitmentId }, { dueOn: 'ASC' });
  }

  /** Adds duties with their reminders. */
  async open(duties: readonly DutyRow[], reminders: readonly NewReminder[]): Promise<void> {
    if (reminders.length === 0) return this.insert(duties);
    this.tx.send(together(this.table.insert(duties), this.tx.reminders.adding(reminders)));
  }

  /** Writes a duty over itself; its commitment is locked by whoever does, and `version` counts its dates, not its writes. */
  async put(duty: DutyRow): Promise<void> {
    this.tx.send(this.writing(duty));
  }

  /** The same, and cancels its unsent reminders: all, or only those of other versions than `keepVersion`. */
  async putAndCancel(duty: DutyRow, cause: string, keepVersion: number | null = null): Promise<void> {
    this.tx.send(together(this.writing(duty), this.tx.reminders.cancelling(duty.id, cause, keepVersion)));
  }

  private writing({ jurisdictionId, id, ...rest }: DutyRow): Statement {
    return this.table.update({ jurisdictionId, id }, rest);
  }
}
