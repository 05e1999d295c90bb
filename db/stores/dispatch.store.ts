import type { CalendarDate, CommitmentId, PersonId, ProgrammeId, ReminderChannels } from '@app/domain';
import type { Tx } from '../tx';

/** A digest's key says whom and when; the id under which its list shows it does not. */
export const LETTER_ID = `md5(jurisdiction_id::text || key)::uuid`;

/** A mail reminder that is due, and whether its slip has been released meanwhile. */
export interface DueMail {
  readonly key: string;
  readonly level: number;
  readonly released: boolean;
}

/** A reminder and a person it might go to by mail. */
export interface MailRecipient extends ReminderChannels {
  readonly key: string;
  readonly level: number;
  readonly personId: PersonId;
}

/** A new digest: whom, and the reminders in it. `key` says whom, which day, and which of that day. */
export interface NewDispatch {
  readonly key: string;
  readonly personId: PersonId;
  readonly reminders: readonly string[];
}

/** A person's digests of one day: how many, and the one that nobody has tried to send yet, if there is one. */
export interface DayOfMail {
  readonly personId: PersonId;
  readonly count: number;
  readonly untried: string | null;
}

/** A digest in one worker's hands. Only who holds the newest `fence` may finish it. `attempts` counts this one. */
export interface ClaimedDispatch {
  readonly key: string;
  readonly fence: number;
  readonly attempts: number;
  readonly messageId: string;
  readonly day: CalendarDate;
  readonly displayName: string;
  readonly email: string | null;
  readonly jurisdictionName: string;
}

/** One line of a digest. `dueAt`: when it might first go out. `overdue`: its duty's date has passed and it is still open. */
export interface DispatchItem {
  readonly key: string;
  readonly programmeId: ProgrammeId;
  readonly commitmentId: CommitmentId;
  readonly level: number;
  readonly copy: boolean;
  readonly atOnce: boolean;
  readonly title: string;
  readonly body: string;
  readonly overdue: boolean;
  readonly dueAt: string;
}

export type DispatchEnd = 'sent' | 'dead' | 'cancelled';

/**
 * What one digest mail carries (ruling 26). A mail reminder is `sending` from the moment it is put into a digest, and
 * follows the fate of its digests: sent with the first that is sent, dead when all are.
 */
export class DispatchStore {
  constructor(private readonly tx: Tx) {}

  /** One worker at a time puts a jurisdiction's mail together; false where another does. */
  async assembleAlone(): Promise<boolean> {
    const [row] = await this.tx.query<{ alone: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('mail' || $1, 0)) as alone`,
      [this.tx.jurisdictionId],
    );
    return row?.alone ?? false;
  }

  /** The programmes that have mail waiting whose moment has come. */
  async programmesWithMail(): Promise<ProgrammeId[]> {
    const rows = await this.tx.run<{ id: ProgrammeId }>({
      name: 'programmes-with-mail',
      text: `select distinct programme_id as id from reminder
        where jurisdiction_id = $1 and channel = 'mail' and state = 'pending' and greatest(due_at, held_until) <= $2`,
      values: [this.tx.jurisdictionId, this.tx.now.toISOString()],
    });
    return rows.map(({ id }) => id);
  }

  /** Lets a programme's due mail wait until then, except what goes out at once. */
  async hold(programmeId: ProgrammeId, until: Date): Promise<void> {
    await this.tx.query(
      `update reminder set held_until = $4 where jurisdiction_id = $1 and key in (
         select key from reminder
          where jurisdiction_id = $1 and programme_id = $2 and channel = 'mail' and state = 'pending' and not at_once
            and greatest(due_at, held_until) <= $3 for update skip locked)`,
      [this.tx.jurisdictionId, programmeId, this.tx.now.toISOString(), until.toISOString()],
    );
  }

  /** Due mail of these programmes, and of any other that which goes out at once; locked. */
  dueMail(programmes: readonly ProgrammeId[], limit: number): Promise<DueMail[]> {
    return this.tx.run({
      name: 'due-mail',
      text: `select r.key, r.level, coalesce(s.state = 'released', false) as released
         from reminder r left join slip s on s.jurisdiction_id = r.jurisdiction_id and s.id = r.slip_id
        where r.jurisdiction_id = $1 and r.channel = 'mail' and r.state = 'pending' and r.due_at <= $2
          and (r.at_once or r.programme_id = any($3::uuid[]))
        order by r.due_at, r.key limit $4 for update of r skip locked`,
      values: [this.tx.jurisdictionId, this.tx.now.toISOString(), programmes, limit],
    });
  }

  /**
   * To whom these reminders might go: the holders of their posts, or who stands in for a vacant one (ruling 18), that
   * have an address.
   */
  recipients(keys: readonly string[]): Promise<MailRecipient[]> {
    return this.tx.run({
      name: 'mail-recipients',
      text: `with asked as (select key, post_id, level from reminder where jurisdiction_id = $1 and key = any($2::text[])),
            holder as (select p.post_id, h.person_id from (select distinct post_id from asked) p
                        cross join lateral app.holders_of($1, p.post_id) as h(person_id))
       select a.key, a.level, p.id as "personId", p.mail_wanted as mail, p.mention_wanted as mention
         from asked a join holder h using (post_id) join person p on p.id = h.person_id
        where p.email is not null order by p.id, a.key`,
      values: [this.tx.jurisdictionId, keys],
    });
  }

  /** An untried one is locked: whoever would claim it waits, and then sends what was put into it meanwhile too. */
  daysOfMail(people: readonly PersonId[]): Promise<DayOfMail[]> {
    return this.tx.run({
      name: 'days-of-mail',
      text: `with untried as (
         select key from dispatch
          where jurisdiction_id = $1 and day = $2 and person_id = any($3::uuid[]) and state = 'pending' and attempts = 0
          order by key for update)
       select d.person_id as "personId", count(*)::int as count, max(u.key) as untried
         from dispatch d left join untried u on u.key = d.key
        where d.jurisdiction_id = $1 and d.day = $2 and d.person_id = any($3::uuid[]) group by d.person_id`,
      values: [this.tx.jurisdictionId, this.tx.today, people],
    });
  }

  /**
   * Makes the digests that are not there yet, and puts the reminders into them. The Message-ID follows from what is in it:
   * the same id is the same mail, also where a restored database numbers a day's mails anew.
   */
  async add(dispatches: readonly NewDispatch[], host: string): Promise<void> {
    const items = dispatches.flatMap(({ key, reminders }) =>
      reminders.map((reminder) => ({ key, reminder })),
    );
    this.tx.send({
      name: 'add-dispatches',
      text: `insert into dispatch (jurisdiction_id, key, person_id, day, channel, due_at, message_id)
       select $1, n.key, n.person, $2, 'mail', $3, '' from unnest($4::text[], $5::uuid[]) as n(key, person)
       on conflict do nothing`,
      values: [
        this.tx.jurisdictionId,
        this.tx.today,
        this.tx.now.toISOString(),
        dispatches.map(({ key }) => key),
        dispatches.map(({ personId }) => personId),
      ],
    });
    this.tx.send({
      name: 'add-dispatch-items',
      text: `with put as (
         insert into dispatch_item (jurisdiction_id, dispatch_key, reminder_key)
         select $1, n.key, n.reminder from unnest($2::text[], $3::text[]) as n(key, reminder) on conflict do nothing
       )
       update reminder set state = 'sending' where jurisdiction_id = $1 and key = any($3::text[]) and state = 'pending'`,
      values: [this.tx.jurisdictionId, items.map(({ key }) => key), items.map(({ reminder }) => reminder)],
    });
    this.tx.send({
      name: 'name-dispatches',
      text: `update dispatch d set message_id = '<' || left(encode(sha256(convert_to(concat_ws(':', $1, d.key, held.keys), 'UTF8')), 'hex'), 40) || '@' || $3 || '>'
        from (select dispatch_key as key, string_agg(reminder_key, ' ' order by reminder_key) as keys from dispatch_item
               where jurisdiction_id = $1 and dispatch_key = any($2::text[]) group by dispatch_key) held
       where d.jurisdiction_id = $1 and d.key = held.key`,
      values: [this.tx.jurisdictionId, dispatches.map(({ key }) => key), host],
    });
  }

  /**
   * Takes a digest for so many seconds of the unshifted clock; null where it is not due, or another has it. A claim
   * that ran out is taken over under a new fence.
   */
  async claim(key: string, worker: string, seconds: number): Promise<ClaimedDispatch | null> {
    const [row] = await this.tx.run<ClaimedDispatch>({
      name: 'claim-dispatch',
      text: `with claimed as (
         update dispatch set state = 'sending', fence = fence + 1, attempts = attempts + 1, claimed_by = $3,
                claim_until = now() + interval '1 second' * $4::float8
          where jurisdiction_id = $1 and key = $2 and due_at <= app_now() and retry_at <= now()
            and (state = 'pending' or (state = 'sending' and claim_until <= now()))
         returning *
       )
       select c.key, c.fence::int as fence, c.attempts, c.message_id as "messageId", c.day, p.display_name as "displayName",
              p.email, j.name as "jurisdictionName"
         from claimed c join person p on p.id = c.person_id join jurisdiction j on j.id = c.jurisdiction_id`,
      values: [this.tx.jurisdictionId, key, worker, seconds],
    });
    return row ?? null;
  }

  /** What the digest says now: overdue first, then by level; what was cancelled since is no longer in it. */
  items(key: string): Promise<DispatchItem[]> {
    return this.tx.run({
      name: 'dispatch-items',
      text: `select r.key, r.programme_id as "programmeId", r.commitment_id as "commitmentId", r.level, r.copy, r.at_once as "atOnce",
              r.title, r.body, coalesce(d.state = 'open' and d.due_on < $3, false) as overdue,
              greatest(r.due_at, r.held_until) as "dueAt"
         from dispatch_item i
         join reminder r on r.jurisdiction_id = i.jurisdiction_id and r.key = i.reminder_key
         left join duty d on d.jurisdiction_id = r.jurisdiction_id and d.id = r.duty_id
         left join slip s on s.jurisdiction_id = r.jurisdiction_id and s.id = r.slip_id
        where i.jurisdiction_id = $1 and i.dispatch_key = $2 and r.state in ('sending', 'sent') and s.state is distinct from 'released'
        order by r.copy, overdue desc, r.level desc, r.due_at, r.key`,
      values: [this.tx.jurisdictionId, key, this.tx.today],
    });
  }

  /** Ends a digest, where the fence is still the newest: false means that another has taken it over and nothing was changed. */
  async finish(
    key: string,
    fence: number,
    end: DispatchEnd,
    error: string | null,
    sent: readonly string[] = [],
  ): Promise<boolean> {
    const [row] = await this.tx.run<{ finished: boolean }>({
      name: 'finish-dispatch',
      text: `with finished as (
         update dispatch set state = $4, sent_at = case when $4 = 'sent' then $5::timestamptz end, claim_until = null, last_error = $6
          where jurisdiction_id = $1 and key = $2 and fence = $3 and state = 'sending' returning key
       ) select exists (select from finished) as finished`,
      values: [this.tx.jurisdictionId, key, fence, end, this.tx.now.toISOString(), error],
    });
    if (row?.finished) this.settle(key, error, sent);
    return row?.finished ?? false;
  }

  /** Gives a digest back: to be tried again after so many seconds of the unshifted clock. `tried` false: it was not an attempt. */
  async giveBack(
    key: string,
    fence: number,
    seconds: number,
    error: string | null,
    attempts: number,
  ): Promise<boolean> {
    const [row] = await this.tx.query<{ given: boolean }>(
      `with given as (
         update dispatch set state = 'pending', claimed_by = null, claim_until = null, last_error = $5, attempts = $6,
                retry_at = now() + interval '1 second' * $4::float8
          where jurisdiction_id = $1 and key = $2 and fence = $3 and state = 'sending' returning key
       ) select exists (select from given) as given`,
      [this.tx.jurisdictionId, key, fence, seconds, error, attempts],
    );
    return row?.given ?? false;
  }

  /** Lets a dead digest, named by the id its list gives it, be tried anew with its reminders; null where there is none. */
  async revive(id: string): Promise<{ readonly key: string; readonly personId: PersonId } | null> {
    const [row] = await this.tx.query<{ key: string; personId: PersonId }>(
      `with revived as (
         update dispatch set state = 'pending', attempts = 0, retry_at = now(), claimed_by = null, claim_until = null
          where jurisdiction_id = $1 and state = 'dead' and ${LETTER_ID} = $2::uuid returning key, person_id
       ), again as (
         update reminder r set state = 'sending' from dispatch_item i join revived v on v.key = i.dispatch_key
          where i.jurisdiction_id = $1 and r.jurisdiction_id = $1 and r.key = i.reminder_key and r.state = 'dead'
       ) select key, person_id as "personId" from revived`,
      [this.tx.jurisdictionId, id],
    );
    return row ?? null;
  }

  /** Settles the digest's reminders: sent are those that stood in the mail; dead, those whose digests have all failed. */
  private settle(key: string, error: string | null, sent: readonly string[]): void {
    this.tx.send({
      name: 'settle-sent',
      text: `update reminder r set state = 'sent', sent_at = $3, attempts = attempts + 1, cancelled_at = null, cancel_reason = null
        where jurisdiction_id = $1 and key = any($2::text[]) and state <> 'sent'`,
      values: [this.tx.jurisdictionId, sent, this.tx.now.toISOString()],
    });
    this.tx.send({
      name: 'settle-dead',
      text: `update reminder r set state = case when s.state = 'released' then 'cancelled' else 'dead' end, last_error = $3,
              cancelled_at = case when s.state = 'released' then $4::timestamptz end,
              cancel_reason = case when s.state = 'released' then 'released' end
         from dispatch_item i join reminder x on x.jurisdiction_id = i.jurisdiction_id and x.key = i.reminder_key
         left join slip s on s.jurisdiction_id = x.jurisdiction_id and s.id = x.slip_id
        where i.jurisdiction_id = $1 and i.dispatch_key = $2 and r.jurisdiction_id = $1 and r.key = i.reminder_key and r.state = 'sending'
          and not exists (select from dispatch_item o join dispatch d on d.jurisdiction_id = o.jurisdiction_id and d.key = o.dispatch_key
                           where o.jurisdiction_id = $1 and o.reminder_key = r.key and d.state in ('pending', 'sending'))`,
      values: [this.tx.jurisdictionId, key, error, this.tx.now.toISOString()],
    });
  }
}
