import type { CommitmentId, DutyId } from '@app/domain';
import { ReminderSchema, type ReminderRow } from '../schemas/reminder.schema';
import type { Tx } from '../tx';
import { oneOf, tableOf, type Statement } from './table';

/** What a new reminder says; the rest of the row is delivery's. */
export type NewReminder = Omit<
  ReminderRow,
  | 'jurisdictionId'
  | 'heldUntil'
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

/** A due reminder, claimed by the running transaction. */
export interface DueReminder extends Pick<ReminderRow, 'key' | 'programmeId' | 'atOnce'> {
  /** Since when it may go. */
  readonly mayGoAt: string;
}

const SAID = `key, programme_id, commitment_id, duty_id, duty_version, slip_id, level, rung, copy, post_id, channel, due_at, at_once, title, body`;

/** New reminders of $1 as the last parameter says them, in a state and with what else belongs to that. */
const insertAs = (state: string, said: '$2' | '$3', also: Readonly<Record<string, string>> = {}): string => `
  insert into reminder (${['jurisdiction_id, state', ...Object.keys(also), SAID].join(', ')})
  select ${[`$1::uuid, '${state}'`, ...Object.values(also), SAID].join(', ')} from jsonb_populate_recordset(null::reminder, ${said})
  on conflict do nothing`;

/** Nobody has claimed it, nothing was tried. */
const ADD = insertAs('pending', '$2');
const ADD_OVERTAKEN = insertAs('cancelled', '$3', {
  cancelled_at: '$2::timestamptz',
  cancel_reason: `'overtaken'`,
});

/** What puts the reminders of `sent` into the inboxes of $1, at $2, and makes them lines of the robots' cards. */
const INTO_INBOXES = `
  held as materialized (
    select p.post_id, h.person_id
      from (select distinct post_id from sent) p cross join lateral app.holders_of($1, p.post_id) as h(person_id)
  ), carded as (
    insert into card_line (jurisdiction_id, receiver_id, reminder_key, at_once, due_at)
    select $1, v.id, sent.key, sent.at_once, $2
      from receiver v join sent on not sent.copy join post p on p.jurisdiction_id = $1 and p.id = sent.post_id
     where v.jurisdiction_id = $1 and v.retired_at is null and v.kind <> 'webhook'
       and (v.department_id is null or v.department_id = p.department_id)
    on conflict do nothing
  )
  insert into notice (jurisdiction_id, id, person_id, post_id, reminder_key, commitment_id, slip_id, level, title, body, due_at, created_at)
  select $1, uuidv7(), held.person_id, sent.post_id, sent.key, sent.commitment_id, sent.slip_id, sent.level, sent.title, sent.body, sent.due_at, $2
    from sent join held using (post_id)
  on conflict do nothing`;

const DELIVER_IN_APP = `
  with sent as (
    update reminder set state = 'sent', sent_at = $2, claimed_by = null, claim_until = null, attempts = attempts + 1
     where jurisdiction_id = $1 and key = any($3::text[]) and channel = 'in_app' and state in ('pending', 'sending')
    returning *
  ), ${INTO_INBOXES}`;

const ADDED_AS_SENT = insertAs('sent', '$3', { sent_at: '$2::timestamptz', attempts: '1' });
const ADD_DELIVERED = `with sent as (${ADDED_AS_SENT} returning *), ${INTO_INBOXES}`;

/** Found through the duty's commitment, which has an index of its reminders. */
const CANCEL_OF = `
  update reminder set state = 'cancelled', cancelled_at = $3, cancel_reason = $4
   where jurisdiction_id = $1 and commitment_id = (select commitment_id from duty where jurisdiction_id = $1 and id = $2)
     and duty_id = $2 and state in ('pending', 'sending') and slip_id is null
     and duty_version is distinct from $5`;

const lockDue = (which = ''): string => `
  select key, programme_id as "programmeId", at_once as "atOnce", greatest(due_at, held_until) as "mayGoAt" from reminder
   where jurisdiction_id = $1 and channel = 'in_app' and state = 'pending' and greatest(due_at, held_until) <= $2 ${which}
   order by greatest(due_at, held_until) limit $3 for update skip locked`;

const HOLD = `update reminder set held_until = $3 where jurisdiction_id = $1 and key = any($2::text[]) and state = 'pending'`;

/** Reminders, made in the transaction of their cause. Keys are deterministic: made twice, a reminder is one row. */
export class ReminderStore {
  private readonly table = tableOf(ReminderSchema);

  constructor(private readonly tx: Tx) {}

  async add(reminders: readonly NewReminder[]): Promise<void> {
    if (reminders.length > 0) this.tx.send(this.adding(reminders));
  }

  /** The same for a statement that goes together with the duties'. */
  adding(reminders: readonly NewReminder[]): Statement {
    return { name: 'add-reminders', text: ADD, values: [this.tx.jurisdictionId, said(reminders)] };
  }

  /**
   * Adds reminders, and sets those going again that had been taken back because their duty passed to another post, was
   * suspended, claimed or moved with the calendar. What was sent stays sent.
   */
  async addAgain(reminders: readonly NewReminder[]): Promise<void> {
    await this.add(reminders);
    await this.tx.query(
      `update reminder set state = 'pending', due_at = again.due_at, cancelled_at = null, cancel_reason = null
         from unnest($2::text[], $3::timestamptz[]) as again(key, due_at)
        where jurisdiction_id = $1 and reminder.key = again.key and state = 'cancelled' and cancel_reason = any($4::text[])`,
      [
        this.tx.jurisdictionId,
        reminders.map(({ key }) => key),
        reminders.map(({ dueAt }) => dueAt),
        ['passed_on', 'suspended', 'reprojected', 'claimed'],
      ],
    );
  }

  /** The unsent reminders of these duties that ask for no answer yet (临期提醒). */
  pendingOf(dutyIds: readonly DutyId[]): Promise<ReminderRow[]> {
    const where = {
      jurisdictionId: this.tx.jurisdictionId,
      dutyId: oneOf(dutyIds),
      level: 0,
      state: 'pending',
    };
    return this.tx.run(this.table.select(where));
  }

  /** Gives unsent reminders another moment and its words, in place (ruling 25). */
  async move(moved: readonly Pick<ReminderRow, 'key' | 'dueAt' | 'body'>[]): Promise<void> {
    if (moved.length === 0) return;
    await this.tx.query(
      `update reminder set due_at = moved.due_at, body = moved.body
         from unnest($2::text[], $3::timestamptz[], $4::text[]) as moved(key, due_at, body)
        where jurisdiction_id = $1 and reminder.key = moved.key and state = 'pending'`,
      [
        this.tx.jurisdictionId,
        moved.map(({ key }) => key),
        moved.map(({ dueAt }) => dueAt),
        moved.map(({ body }) => body),
      ],
    );
  }

  /** What will not be sent stays, with the cause (ruling 24). */
  async cancel(keys: readonly string[], cause: string): Promise<void> {
    if (keys.length === 0) return;
    await this.tx.query(
      `update reminder set state = 'cancelled', cancelled_at = $3, cancel_reason = $4
        where jurisdiction_id = $1 and key = any($2::text[]) and state = 'pending'`,
      [this.tx.jurisdictionId, keys, this.tx.now.toISOString(), cause],
    );
  }

  /** Keeps what was due and was overtaken before it went out: never sent, with both moments (ruling 24). */
  async addOvertaken(reminders: readonly NewReminder[]): Promise<void> {
    if (reminders.length === 0) return;
    const values = [this.tx.jurisdictionId, this.tx.now.toISOString(), said(reminders)];
    this.tx.send({ name: 'add-overtaken', text: ADD_OVERTAKEN, values });
  }

  /** Adds in-app reminders that nobody has to wait for, and delivers them in the same statement; see `deliverInApp`. */
  async addDelivered(reminders: readonly NewReminder[]): Promise<void> {
    if (reminders.length === 0) return;
    const values = [this.tx.jurisdictionId, this.tx.now.toISOString(), said(reminders)];
    this.tx.isNews = true;
    this.tx.send({ name: 'add-delivered', text: ADD_DELIVERED, values });
  }

  /**
   * Delivers in-app reminders within this transaction: one notice for each holder of the post (a vacant post falls to
   * its department's head, then to the supervision office; ruling 18), the reminder marked sent. Exactly once: a
   * reminder that is no longer pending is passed over.
   */
  async deliverInApp(reminders: readonly Pick<ReminderRow, 'key'>[]): Promise<void> {
    if (reminders.length === 0) return;
    const values = [this.tx.jurisdictionId, this.tx.now.toISOString(), reminders.map(({ key }) => key)];
    this.tx.isNews = true;
    this.tx.send({ name: 'deliver-in-app', text: DELIVER_IN_APP, values });
  }

  /**
   * In-app reminders that are due and that no other transaction has in hand, longest waiting first, claimed until the
   * transaction ends; `key` names one.
   */
  lockDueInApp(limit: number, key: string | null = null): Promise<DueReminder[]> {
    const values = [this.tx.jurisdictionId, this.tx.now.toISOString(), limit, ...(key === null ? [] : [key])];
    return this.tx.run(
      key === null
        ? { name: 'lock-due-in-app', text: lockDue(), values }
        : { name: 'lock-one-in-app', text: lockDue('and key = $4'), values },
    );
  }

  /** Lets these unsent reminders wait; the sweep passes them over until then. */
  async hold(keys: readonly string[], until: Date): Promise<void> {
    const values = [this.tx.jurisdictionId, keys, until.toISOString()];
    this.tx.send({ name: 'hold-reminders', text: HOLD, values });
  }

  /** The calendar or the working hours have changed: what is held is looked at anew. */
  async letGo(): Promise<void> {
    await this.tx.query(
      `update reminder set held_until = null where jurisdiction_id = $1 and state = 'pending' and held_until > $2`,
      [this.tx.jurisdictionId, this.tx.now.toISOString()],
    );
  }

  of(commitmentId: CommitmentId): Promise<ReminderRow[]> {
    return this.tx.run(
      this.table.select({ jurisdictionId: this.tx.jurisdictionId, commitmentId }, { dueAt: 'ASC' }),
    );
  }

  /**
   * Cancels the unsent reminders of a duty: all, or only those of other versions than `keepVersion`. They stay, with
   * the day they were due and the day and cause of their end (ruling 24).
   */
  async cancelOf(dutyId: DutyId, cause: string, keepVersion: number | null = null): Promise<void> {
    this.tx.send(this.cancelling(dutyId, cause, keepVersion));
  }

  /** The same for a statement that goes together with the duty's. */
  cancelling(dutyId: DutyId, cause: string, keepVersion: number | null = null): Statement {
    const values = [this.tx.jurisdictionId, dutyId, this.tx.now.toISOString(), cause, keepVersion];
    return { name: 'cancel-reminders', text: CANCEL_OF, values };
  }
}

/** Under the names of the columns in `SAID`; written out, for a sweep makes a million of them. */
const said = (reminders: readonly NewReminder[]): string =>
  JSON.stringify(
    reminders.map((reminder) => ({
      key: reminder.key,
      programme_id: reminder.programmeId,
      commitment_id: reminder.commitmentId,
      duty_id: reminder.dutyId,
      duty_version: reminder.dutyVersion,
      slip_id: reminder.slipId,
      level: reminder.level,
      rung: reminder.rung,
      copy: reminder.copy,
      post_id: reminder.postId,
      channel: reminder.channel,
      due_at: reminder.dueAt,
      at_once: reminder.atOnce,
      title: reminder.title,
      body: reminder.body,
    })),
  );
