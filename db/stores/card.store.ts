import type { CommitmentId, ProgrammeId, ReceiverId } from '@app/domain';
import type { Tx } from '../tx';

/** A reminder that is to be told in a group, and is in no card yet. `atOnce`: a slip issued by hand. */
export interface WaitingLine {
  readonly receiverId: ReceiverId;
  readonly reminderKey: string;
  readonly programmeId: ProgrammeId;
  readonly atOnce: boolean;
}

/** A receiver's card of today. `tried`: it may have been seen, and takes nothing in any more. */
export interface CardOfToday {
  readonly receiverId: ReceiverId;
  readonly key: string;
  readonly tried: boolean;
}

/** One line of a card. `overdue`: its duty's date has passed and it is still open. */
export interface CardItem {
  readonly commitmentId: CommitmentId;
  readonly programmeId: ProgrammeId;
  readonly level: number;
  readonly title: string;
  readonly body: string;
  readonly overdue: boolean;
}

/** Someone whom a department's group knows, and who is concerned by a line of that level. */
export interface Nameable {
  readonly as: string;
  readonly wanted: boolean;
  readonly level: number;
}

const ITEMS = `
  select * from (
    select distinct on (r.commitment_id, r.rung, r.slip_id) r.commitment_id as "commitmentId", r.programme_id as "programmeId", r.level,
           r.title, r.body, coalesce(d.state = 'open' and d.due_on < $3, false) as overdue, r.due_at
      from card_line l
      join reminder r on r.jurisdiction_id = l.jurisdiction_id and r.key = l.reminder_key
      left join duty d on d.jurisdiction_id = r.jurisdiction_id and d.id = r.duty_id
      left join slip s on s.jurisdiction_id = r.jurisdiction_id and s.id = r.slip_id
     where l.jurisdiction_id = $1 and l.delivery_key = $2 and s.state is distinct from 'released'
     order by r.commitment_id, r.rung, r.slip_id, r.key
  ) line order by overdue desc, level desc, due_at, title`;

const NAMEABLE = `
  select p.mention_as as "as", p.mention_wanted as wanted, max(r.level) as level
    from card_line l
    join receiver v on v.jurisdiction_id = l.jurisdiction_id and v.id = l.receiver_id and v.department_id is not null
    join reminder r on r.jurisdiction_id = l.jurisdiction_id and r.key = l.reminder_key
    cross join lateral app.holders_of($1, r.post_id) as h(person_id)
    join person p on p.id = h.person_id
   where l.jurisdiction_id = $1 and l.delivery_key = $2 and p.mention_as is not null
   group by p.id, p.mention_as, p.mention_wanted order by p.mention_as limit 20`;

/** The cards that robots post in their groups: the lines are made with the in-app notices, see `ReminderStore`. */
export class CardStore {
  constructor(private readonly tx: Tx) {}

  /** Lines whose moment has come, of receivers in use; locked. */
  due(limit: number): Promise<WaitingLine[]> {
    return this.tx.query(
      `select l.receiver_id as "receiverId", l.reminder_key as "reminderKey", r.programme_id as "programmeId", l.at_once as "atOnce"
         from card_line l
         join receiver v on v.jurisdiction_id = l.jurisdiction_id and v.id = l.receiver_id and v.retired_at is null
         join reminder r on r.jurisdiction_id = l.jurisdiction_id and r.key = l.reminder_key
        where l.jurisdiction_id = $1 and l.delivery_key is null and l.due_at <= $2
        order by l.due_at, l.reminder_key limit $3 for update of l skip locked`,
      [this.tx.jurisdictionId, this.tx.now.toISOString(), limit],
    );
  }

  /** The receivers are locked first: nobody claims a card while something is put into it. */
  async ofToday(receivers: readonly ReceiverId[]): Promise<CardOfToday[]> {
    await this.tx.query(
      `select from receiver where jurisdiction_id = $1 and id = any($2::uuid[]) order by id for no key update`,
      [this.tx.jurisdictionId, receivers],
    );
    return this.tx.query(
      `select receiver_id as "receiverId", key, not (state = 'pending' and attempts = 0) as tried from delivery
        where jurisdiction_id = $1 and receiver_id = any($2::uuid[]) and kind = 'card' and day = $3 order by key`,
      [this.tx.jurisdictionId, receivers, this.tx.today],
    );
  }

  /** Lets lines wait; they are not looked at before then. */
  async hold(lines: readonly WaitingLine[], until: Date): Promise<void> {
    if (lines.length === 0) return;
    await this.tx.query(
      `update card_line l set due_at = $4 from unnest($2::uuid[], $3::text[]) as n(receiver, reminder)
        where l.jurisdiction_id = $1 and l.receiver_id = n.receiver and l.reminder_key = n.reminder and l.delivery_key is null`,
      [this.tx.jurisdictionId, ...columns(lines), until.toISOString()],
    );
  }

  /** Puts lines into a card, which is made where it is not there yet; `atOnce` once is `atOnce` for good. */
  async put(receiverId: ReceiverId, key: string, lines: readonly WaitingLine[]): Promise<void> {
    if (lines.length === 0) return;
    const atOnce = lines.some((line) => line.atOnce);
    await this.tx.query(
      `insert into delivery (jurisdiction_id, key, receiver_id, kind, at_once, day) values ($1, $2, $3, 'card', $4, $5)
       on conflict (jurisdiction_id, key) do update set at_once = delivery.at_once or excluded.at_once`,
      [this.tx.jurisdictionId, key, receiverId, atOnce, this.tx.today],
    );
    await this.tx.query(
      `update card_line l set delivery_key = $4 from unnest($2::uuid[], $3::text[]) as n(receiver, reminder)
        where l.jurisdiction_id = $1 and l.receiver_id = n.receiver and l.reminder_key = n.reminder and l.delivery_key is null`,
      [this.tx.jurisdictionId, ...columns(lines), key],
    );
  }

  /** What a card says now: overdue first, each matter once; what was released since is no longer in it. */
  items(key: string): Promise<CardItem[]> {
    return this.tx.query(ITEMS, [this.tx.jurisdictionId, key, this.tx.today]);
  }

  /** Who could be named on it, for the robot of a department alone. */
  nameable(key: string): Promise<Nameable[]> {
    return this.tx.query(NAMEABLE, [this.tx.jurisdictionId, key]);
  }
}

const columns = (lines: readonly WaitingLine[]) => [
  lines.map(({ receiverId }) => receiverId),
  lines.map(({ reminderKey }) => reminderKey),
];
