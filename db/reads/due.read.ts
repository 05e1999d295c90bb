import type { CommitmentId, JurisdictionId, ReceiverId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db } from '../db';

/** A row of some jurisdiction by its key. */
export interface Keyed {
  readonly jurisdictionId: JurisdictionId;
  readonly key: string;
}

/** A receiver that has something due. */
export interface DueReceiver {
  readonly jurisdictionId: JurisdictionId;
  readonly receiverId: ReceiverId;
}

const DUE_OF_RECEIVER = `
  select from delivery d where d.jurisdiction_id = r.jurisdiction_id and d.receiver_id = r.id
     and d.state in ('pending', 'sending') and d.retry_at <= now() and (d.state = 'pending' or d.claim_until <= now())`;

/** One reminder that will be due soon, `inMs` from now by the business clock. */
export interface Upcoming extends Keyed {
  readonly channel: 'in_app' | 'mail';
  readonly dueAt: string;
  readonly inMs: number;
}

/**
 * What is due across all jurisdictions: the worker's look, which claims nothing. Only its role may look so, by the
 * policies named `sweep`; each effect then sets its jurisdiction.
 */
@Injectable()
export class DueRead {
  private demonstration: boolean | null = null;

  constructor(private readonly db: Db) {}

  /** Leaves that have to be looked at, longest waiting first; what waits equally long, jurisdiction by jurisdiction. */
  commitments(limit: number): Promise<{ jurisdictionId: JurisdictionId; commitmentId: CommitmentId }[]> {
    return this.db.plain(
      'due.commitments',
      `select jurisdiction_id as "jurisdictionId", commitment_id as "commitmentId" from commitment_schedule
        where next_check_at <= app_now() order by next_check_at, jurisdiction_id limit $1`,
      [limit],
    );
  }

  /** Jurisdictions that have in-app reminders whose moment has come; each `worker` is told them in another order. */
  inApp(worker: string): Promise<JurisdictionId[]> {
    return this.waiting('due.in_app', 'in_app', '', worker);
  }

  /** A jurisdiction's in-app reminders whose moment has come. */
  inAppOf(jurisdictionId: JurisdictionId, limit: number): Promise<Keyed[]> {
    return this.db.plain(
      'due.in_app_of',
      `select jurisdiction_id as "jurisdictionId", key from reminder
        where jurisdiction_id = $1 and channel = 'in_app' and state = 'pending' and greatest(due_at, held_until) <= app_now()
        order by greatest(due_at, held_until) limit $2`,
      [jurisdictionId, limit],
    );
  }

  /**
   * Jurisdictions with mail to be put together, in another order for each `worker`. One whose sweep is behind waits: its
   * slips of this morning belong in the same digest.
   */
  mail(worker: string): Promise<JurisdictionId[]> {
    const swept = `and j.id not in (select jurisdiction_id from commitment_schedule where next_check_at <= app_now())`;
    return this.waiting('due.mail', 'mail', swept, worker);
  }

  /** One look into the index a jurisdiction: what else is pending, and how much is due, costs nothing. The clock is read once. */
  private async waiting(
    name: string,
    channel: string,
    also: string,
    worker: string,
  ): Promise<JurisdictionId[]> {
    const rows = await this.db.plain<{ id: JurisdictionId }>(
      name,
      `select j.id from jurisdiction j
        cross join lateral (select from reminder r where r.jurisdiction_id = j.id and r.channel = '${channel}' and r.state = 'pending'
                               and greatest(r.due_at, r.held_until) <= (select app_now()) limit 1) one
        where true ${also} order by hashtext(j.id::text || $1)`,
      [worker],
    );
    return rows.map(({ id }) => id);
  }

  /** Digests to be sent, also those whose sender gave no sign within its claim, in another order for each `worker`. By the unshifted clock. */
  dispatches(limit: number, worker: string): Promise<Keyed[]> {
    return this.db.plain(
      'due.dispatches',
      `select * from (
         select jurisdiction_id as "jurisdictionId", key from dispatch
          where state in ('pending', 'sending') and retry_at <= now() and (state = 'pending' or claim_until <= now())
          order by retry_at limit $1) due
        order by hashtext(key || $2)`,
      [limit, worker],
    );
  }

  /**
   * Jurisdictions with cards to be put together for their robots. As for mail the sweep goes first, and what is being
   * delivered in-app: it makes the lines. What could not be delivered for ten minutes holds up nobody's card.
   */
  async cards(): Promise<JurisdictionId[]> {
    const rows = await this.db.plain<{ id: JurisdictionId }>(
      'due.cards',
      `select j.id from jurisdiction j
        where j.id in (select jurisdiction_id from card_line where delivery_key is null and due_at <= app_now())
          and j.id not in (select jurisdiction_id from commitment_schedule where next_check_at <= app_now())
          and j.id not in (select jurisdiction_id from reminder where channel = 'in_app' and state = 'pending'
                            and greatest(due_at, held_until) between app_now() - interval '10 minutes' and app_now())`,
    );
    return rows.map(({ id }) => id);
  }

  /** Receivers with something to be sent, those that work first; one that is left alone has only its test messages. */
  receivers(limit: number): Promise<DueReceiver[]> {
    return this.db.plain(
      'due.receivers',
      `select r.jurisdiction_id as "jurisdictionId", r.id as "receiverId" from receiver r
        where (coalesce(r.open_until <= now(), true) or r.retired_at is not null) and exists (${DUE_OF_RECEIVER})
           or exists (${DUE_OF_RECEIVER} and d.kind = 'test')
        order by r.failures, r.last_sent_at nulls first limit $1`,
      [limit],
    );
  }

  /** Reminders that will fall due, or be let go, within so many minutes, for the queue to ring; what is due already is the sweep's. */
  upcoming(minutes: number, limit: number): Promise<Upcoming[]> {
    return this.db.plain(
      'due.upcoming',
      `select jurisdiction_id as "jurisdictionId", key, channel, greatest(due_at, held_until) as "dueAt",
              ceil(extract(epoch from greatest(due_at, held_until) - app_now()) * 1000)::float8 as "inMs"
         from reminder
        where channel in ('in_app', 'mail') and state = 'pending' and greatest(due_at, held_until) > app_now()
            and greatest(due_at, held_until) <= app_now() + interval '1 minute' * $1::float8
        order by greatest(due_at, held_until) limit $2`,
      [minutes, limit],
    );
  }

  async jurisdictions(): Promise<JurisdictionId[]> {
    const rows = await this.db.plain<{ id: JurisdictionId }>(
      'due.jurisdictions',
      `select id from jurisdiction order by code`,
    );
    return rows.map(({ id }) => id);
  }

  /** True where everything that leaves the house has to say 演示数据. Asked once: an installation's kind is set at its creation. */
  async isDemonstration(): Promise<boolean> {
    if (this.demonstration === null) {
      const [row] = await this.db.plain<{ yes: boolean }>(
        'due.kind',
        `select kind = 'demonstration' as yes from installation`,
      );
      this.demonstration = row?.yes ?? null;
    }
    return this.demonstration ?? false;
  }
}
