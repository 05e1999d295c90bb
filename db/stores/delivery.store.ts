import type { CalendarDate, ReceiverId, ReceiverKind } from '@app/domain';
import type { Tx } from '../tx';

/** A delivery's key says to whom and what; the id under which lists show it does not. */
export const DELIVERY_ID = `md5(d.jurisdiction_id::text || d.key)::uuid`;

export type DeliveryKind = 'event' | 'card' | 'test';

/** A delivery in one worker's hands. Only who holds the newest `fence` may finish it. `attempts` counts this one. */
export interface ClaimedDelivery {
  readonly key: string;
  readonly kind: DeliveryKind;
  readonly fence: number;
  readonly attempts: number;
  readonly atOnce: boolean;
  readonly madeAt: string;
  /** The unshifted clock, which signatures are made by. */
  readonly at: string;
  readonly receiver: ClaimedReceiver;
}

/** `secrets`: the newest first; during a rotation the old one too. */
export interface ClaimedReceiver {
  readonly id: ReceiverId;
  readonly kind: ReceiverKind;
  readonly url: string;
  readonly secrets: readonly string[];
  readonly failures: number;
  readonly jurisdictionCode: string;
  readonly jurisdictionName: string;
}

/** What an event's message is made of: its canonical body as the trail keeps it. */
export interface FedEvent {
  readonly id: string;
  readonly body: string;
}

export type DeliveryEnd = 'sent' | 'dead' | 'cancelled';

/** A robot takes twenty messages a minute, by both providers' rules. */
const MOST_A_MINUTE = 20;

const RECEIVER = `
  select r.id, r.kind, r.url, r.failures, r.retired_at is not null as retired, coalesce(r.open_until > now(), false) as resting,
         array_remove(array[r.secret, case when r.old_secret_until > now() then r.old_secret end], null) as secrets,
         j.code as "jurisdictionCode", j.name as "jurisdictionName"
    from receiver r join jurisdiction j on j.id = r.jurisdiction_id
   where r.jurisdiction_id = $1 and r.id = $2 for no key update of r skip locked`;

/** Due, or left by a worker that gave no sign within its claim. */
const FREE = `d.jurisdiction_id = $1 and d.receiver_id = $2 and d.state in ('pending', 'sending') and d.retry_at <= now()
  and (d.state = 'pending' or d.claim_until <= now())`;

/** $5: only test messages, for the receiver is being left alone. One at a time, and robots so many a minute. */
const CLAIM = `
  with next as (
    select coalesce((select d.key from delivery d where ${FREE} and d.kind = 'test' order by d.retry_at limit 1),
                    case when not $5 then (select d.key from delivery d where ${FREE} order by d.retry_at, d.key limit 1) end) as key
     where not exists (select from delivery d where d.jurisdiction_id = $1 and d.receiver_id = $2 and d.state = 'sending' and d.claim_until > now())
       and (select count(*) from delivery d where d.jurisdiction_id = $1 and d.receiver_id = $2 and d.kind <> 'event'
               and d.tried_at > now() - interval '1 minute') < ${MOST_A_MINUTE}
  )
  update delivery d set state = 'sending', fence = fence + 1, attempts = attempts + 1, claimed_by = $3, tried_at = now(),
         claim_until = now() + interval '1 second' * $4::float8
    from next where d.jurisdiction_id = $1 and d.key = next.key
  returning d.key, d.kind, d.fence::int as fence, d.attempts, d.at_once as "atOnce", d.created_at as "madeAt", now() as at`;

const FINISH = `
  with finished as (
    update delivery set state = $4, sent_at = case when $4 = 'sent' then $5::timestamptz end, claim_until = null, last_error = $6
     where jurisdiction_id = $1 and key = $2 and fence = $3 and state = 'sending' returning key
  ) select exists (select from finished) as done`;

const GIVE_BACK = `
  with given as (
    update delivery set state = 'pending', claimed_by = null, claim_until = null, last_error = $5, attempts = $6,
           retry_at = now() + interval '1 second' * $4::float8
     where jurisdiction_id = $1 and key = $2 and fence = $3 and state = 'sending' returning key
  ) select exists (select from given) as done`;

/** What is delivered to receivers: made in the transaction of its cause, one row a receiver and message. */
export class DeliveryStore {
  constructor(private readonly tx: Tx) {}

  /** Adds a card or a test message; an event's deliveries are made with the event. Made twice it is one. */
  async add(
    key: string,
    of: { receiverId: ReceiverId; kind: DeliveryKind; atOnce: boolean; day: CalendarDate | null },
  ): Promise<void> {
    await this.tx.query(
      `insert into delivery (jurisdiction_id, key, receiver_id, kind, at_once, day) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [this.tx.jurisdictionId, key, of.receiverId, of.kind, of.atOnce, of.day],
    );
  }

  /**
   * Takes the receiver's next delivery for so many seconds of the unshifted clock; null where nothing is due, or another
   * worker has the receiver in hand, or it is being left alone. Of a retired receiver what waits is cancelled.
   */
  async claim(receiverId: ReceiverId, worker: string, seconds: number): Promise<ClaimedDelivery | null> {
    const { jurisdictionId } = this.tx;
    const [receiver] = await this.tx.query<ClaimedReceiver & { retired: boolean; resting: boolean }>(
      RECEIVER,
      [jurisdictionId, receiverId],
    );
    if (!receiver) return null;
    if (receiver.retired) {
      await this.cancelOf(receiverId);
      return null;
    }
    const values = [jurisdictionId, receiverId, worker, seconds, receiver.resting];
    const [row] = await this.tx.query<Omit<ClaimedDelivery, 'receiver'>>(CLAIM, values);
    return row ? { ...row, receiver } : null;
  }

  /** What happened, of an event's delivery; null for another. */
  async event(key: string): Promise<FedEvent | null> {
    const [row] = await this.tx.query<FedEvent>(
      `select e.id, e.body from delivery d join event e on e.jurisdiction_id = d.jurisdiction_id and e.id = d.event_id
        where d.jurisdiction_id = $1 and d.key = $2`,
      [this.tx.jurisdictionId, key],
    );
    return row ?? null;
  }

  /** Ends a delivery, where the fence is still the newest: false means that another has taken it over and nothing was changed. */
  finish(key: string, fence: number, end: DeliveryEnd, error: string | null): Promise<boolean> {
    return this.done(FINISH, [key, fence, end, this.tx.now.toISOString(), error]);
  }

  /** Gives a delivery back, to be tried again after so many seconds of the unshifted clock. */
  giveBack(
    key: string,
    fence: number,
    seconds: number,
    error: string | null,
    attempts: number,
  ): Promise<boolean> {
    return this.done(GIVE_BACK, [key, fence, seconds, error, attempts]);
  }

  /** What came of the last attempt, for the breaker: a success closes it; `restSeconds` opens it for so long. */
  async note(
    receiverId: ReceiverId,
    outcome: { readonly error: string | null; readonly failed: boolean; readonly restSeconds: number | null },
  ): Promise<void> {
    await this.tx.query(
      `update receiver set failures = case when $3::text is null then 0 else failures + $4::int end,
              open_until = now() + interval '1 second' * $5::float8,
              last_error = coalesce($3, last_error), last_failed_at = case when $3::text is null then last_failed_at else $6::timestamptz end,
              last_sent_at = case when $3::text is null then $6::timestamptz else last_sent_at end
        where jurisdiction_id = $1 and id = $2`,
      [
        this.tx.jurisdictionId,
        receiverId,
        outcome.error,
        outcome.failed ? 1 : 0,
        outcome.restSeconds,
        this.tx.now.toISOString(),
      ],
    );
  }

  /** What waits for a receiver that is retired will not be sent. */
  async cancelOf(receiverId: ReceiverId): Promise<void> {
    await this.tx.query(
      `update delivery d set state = 'cancelled', last_error = 'the receiver was retired', claim_until = null
        where d.jurisdiction_id = $1 and d.receiver_id = $2 and d.state in ('pending', 'sending')`,
      [this.tx.jurisdictionId, receiverId],
    );
  }

  /** Lets a dead delivery, named by the id its list gives it, be tried anew; null where there is none. */
  async revive(id: string): Promise<{ readonly key: string; readonly receiverId: ReceiverId } | null> {
    const [row] = await this.tx.query<{ key: string; receiverId: ReceiverId }>(
      `with revived as (
         update delivery d set state = 'pending', attempts = 0, retry_at = now(), claimed_by = null, claim_until = null
          where d.jurisdiction_id = $1 and d.state = 'dead' and ${DELIVERY_ID} = $2::uuid returning d.key, d.receiver_id
       ) select key, receiver_id as "receiverId" from revived`,
      [this.tx.jurisdictionId, id],
    );
    return row ?? null;
  }

  private async done(text: string, values: readonly unknown[]): Promise<boolean> {
    const [row] = await this.tx.query<{ done: boolean }>(text, [this.tx.jurisdictionId, ...values]);
    return row?.done ?? false;
  }
}
