import type { CommitmentId, DutyId } from '@app/domain';
import { ReminderSchema, type ReminderRow } from '../schemas/reminder.schema';
import type { Tx } from '../tx';

/** What a new reminder says; the rest of the row is delivery's. */
export type NewReminder = Omit<
  ReminderRow,
  | 'jurisdictionId'
  | 'state'
  | 'fence'
  | 'attempts'
  | 'claimedBy'
  | 'claimUntil'
  | 'sentAt'
  | 'cancelledAt'
  | 'cancelReason'
  | 'lastError'
>;

/** Reminders, made in the transaction of their cause. Keys are deterministic: made twice, a reminder is one row. */
export class ReminderStore {
  constructor(private readonly tx: Tx) {}

  async add(reminders: readonly NewReminder[]): Promise<void> {
    if (reminders.length === 0) return;
    const rows = reminders.map((reminder) => ({ ...reminder, jurisdictionId: this.tx.jurisdictionId }));
    await this.tx.manager
      .createQueryBuilder()
      .insert()
      .into(ReminderSchema)
      .values(rows as never)
      .orIgnore()
      .execute();
  }

  /**
   * Delivers in-app reminders within this transaction: one notice for each holder of the post (a vacant post falls to
   * its department's head, then to the supervision office; ruling 18), the reminder marked sent. Exactly once: a
   * reminder that is no longer pending is passed over.
   */
  async deliverInApp(reminders: readonly Pick<ReminderRow, 'key'>[]): Promise<void> {
    if (reminders.length === 0) return;
    await this.tx.query(
      `with sent as (
         update reminder set state = 'sent', sent_at = $2, claimed_by = null, claim_until = null, attempts = attempts + 1
          where jurisdiction_id = $1 and key = any($3::text[]) and channel = 'in_app' and state in ('pending', 'sending')
         returning *
       )
       insert into notice (jurisdiction_id, id, person_id, post_id, reminder_key, commitment_id, slip_id, level, title, body, due_at, created_at)
       select $1, uuidv7(), h.person_id, sent.post_id, sent.key, sent.commitment_id, sent.slip_id, sent.level, sent.title, sent.body, sent.due_at, $2
         from sent cross join lateral app.holders_of($1, sent.post_id) as h(person_id)
       on conflict do nothing`,
      [this.tx.jurisdictionId, this.tx.now.toISOString(), reminders.map(({ key }) => key)],
    );
  }

  of(commitmentId: CommitmentId): Promise<ReminderRow[]> {
    return this.tx.manager.getRepository(ReminderSchema).find({
      where: { jurisdictionId: this.tx.jurisdictionId, commitmentId },
      order: { dueAt: 'ASC' },
    });
  }

  /**
   * Cancels the unsent reminders of a duty: all, or only those of other versions than `keepVersion`. They stay, with
   * the day they were due and the day and cause of their end (ruling 24). Returns what was cancelled.
   */
  async cancelOf(
    dutyId: DutyId,
    cause: string,
    keepVersion: number | null = null,
  ): Promise<{ key: string; dueAt: string }[]> {
    return this.tx
      .query(
        `update reminder set state = 'cancelled', cancelled_at = $3, cancel_reason = $4
        where jurisdiction_id = $1 and duty_id = $2 and state = 'pending' and slip_id is null and duty_version is distinct from $5
        returning key, due_at as "dueAt"`,
        [this.tx.jurisdictionId, dutyId, this.tx.now.toISOString(), cause, keepVersion],
      )
      .then((result) => rowsOf<{ key: string; dueAt: string }>(result));
  }
}

/** TypeORM answers an UPDATE … RETURNING with [rows, count]. */
function rowsOf<T>(result: unknown): T[] {
  return (Array.isArray(result) && Array.isArray(result[0]) ? result[0] : result) as T[];
}
