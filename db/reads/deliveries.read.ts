import { requireAction, type Actor, type CalendarDate } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { DELIVERY_ID } from '../stores/delivery.store';
import { LETTER_ID } from '../stores/dispatch.store';
import { instant } from './json-fields';

/** What became of one channel's reminders, counted; `lastSentAt` is its last success. */
export interface ChannelView {
  readonly channel: string;
  readonly total: number;
  readonly queued: number;
  /** Due and not out yet. */
  readonly overdue: number;
  readonly sending: number;
  readonly sent: number;
  readonly cancelled: number;
  readonly dead: number;
  readonly lastSentAt: string | null;
  readonly nextDueAt: string | null;
}

/** A mail or a message to a receiver that waits to be tried again, or is dead. What it says is nobody's business here. */
export interface LetterView {
  readonly id: string;
  readonly channel: string;
  /** Null: it goes to a receiver. */
  readonly person: {
    readonly id: string;
    readonly displayName: string;
    readonly email: string | null;
  } | null;
  /** Null: it goes to a person. */
  readonly receiver: { readonly id: string; readonly name: string } | null;
  readonly day: CalendarDate;
  readonly attempts: number;
  /** What the other side said, or why it could not be reached. */
  readonly reason: string | null;
  readonly reminders: number;
  readonly retryAt: string | null;
}

export interface DeliveriesView {
  readonly at: string;
  readonly channels: ChannelView[];
  readonly retrying: LetterView[];
  readonly deadLetters: LetterView[];
  /** Seconds since a worker gave a sign of life; null where none ever did. */
  readonly workerAge: number | null;
}

const MOST = 200;

const MAILS = `
  select d.jurisdiction_id, d.state, d.last_error, d.due_at, d.key, json_build_object('id', ${LETTER_ID}, 'channel', d.channel,
    'person', json_build_object('id', p.id, 'displayName', p.display_name, 'email', p.email), 'receiver', null, 'day', d.day,
    'attempts', d.attempts, 'reason', d.last_error,
    'reminders', (select count(*)::int from dispatch_item i where i.jurisdiction_id = d.jurisdiction_id and i.dispatch_key = d.key),
    'retryAt', case when d.state = 'pending' then ${instant('d.retry_at')} end) as letter
   from dispatch d join person p on p.id = d.person_id`;

const MESSAGES = `
  select d.jurisdiction_id, d.state, d.last_error, d.created_at, d.key, json_build_object('id', ${DELIVERY_ID}, 'channel', r.kind,
    'person', null, 'receiver', json_build_object('id', r.id, 'name', r.name),
    'day', coalesce(d.day, ((d.created_at + (app_now() - now())) at time zone j.zone)::date), 'attempts', d.attempts, 'reason', d.last_error,
    'reminders', (select count(*)::int from card_line l where l.jurisdiction_id = d.jurisdiction_id and l.delivery_key = d.key),
    'retryAt', case when d.state = 'pending' then ${instant('d.retry_at')} end)
   from delivery d join receiver r on r.jurisdiction_id = d.jurisdiction_id and r.id = d.receiver_id
   join jurisdiction j on j.id = d.jurisdiction_id`;

const letters = (where: string): string =>
  `(select coalesce(json_agg(l.letter), '[]') from (
     select letter from (${newest(MAILS, 'd.due_at', where)} union all ${newest(MESSAGES, 'd.created_at', where)}) m
      order by due_at desc, key limit ${MOST}) l)`;

function newest(of: string, at: string, where: string): string {
  return `(${of} where d.jurisdiction_id = $1::uuid and ${where} order by ${at} desc, d.key limit ${MOST})`;
}

/** Messages to receivers beside the reminders, by the kind of receiver. */
const COUNTED = `
  select channel, state, greatest(due_at, held_until) as at, due_at, sent_at from reminder where jurisdiction_id = $1::uuid
  union all
  select r.kind, d.state, d.retry_at + (app_now() - now()), d.retry_at + (app_now() - now()), d.sent_at from delivery d
    join receiver r on r.jurisdiction_id = d.jurisdiction_id and r.id = d.receiver_id where d.jurisdiction_id = $1::uuid`;

const DELIVERIES = prepared(
  'deliveries',
  `select json_build_object('at', ${instant('app_now()')},
     'channels', (select coalesce(json_agg(c order by c.channel), '[]') from (
        select channel, count(*)::int as total, count(*) filter (where state = 'pending')::int as queued,
               count(*) filter (where state = 'pending' and at <= app_now())::int as overdue,
               count(*) filter (where state = 'sending')::int as sending, count(*) filter (where state = 'sent')::int as sent,
               count(*) filter (where state = 'cancelled')::int as cancelled, count(*) filter (where state = 'dead')::int as dead,
               ${instant('max(sent_at)')} as "lastSentAt", ${instant(`min(due_at) filter (where state = 'pending')`)} as "nextDueAt"
          from (${COUNTED}) counted group by channel) c),
     'retrying', ${letters(`d.state in ('pending', 'sending') and d.last_error is not null`)},
     'deadLetters', ${letters(`d.state = 'dead'`)},
     'workerAge', (select extract(epoch from now() - max(seen_at))::float8 from heartbeat))`,
);

/** How delivery stands, for whoever keeps the system going: counts, causes and addresses, never what was said. */
@Injectable()
export class DeliveriesRead {
  constructor(private readonly db: Db) {}

  async view(actor: Actor): Promise<DeliveriesView> {
    requireAction('keep_delivery', actor);
    const view = await this.db.read<DeliveriesView>(actor, DELIVERIES, []);
    if (!view) throw new Error('a jurisdiction without deliveries');
    return view;
  }
}
