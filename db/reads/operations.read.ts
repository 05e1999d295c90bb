import { type Actor, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { instant } from './json-fields';

/** One minute's canary. `rungAt`: when the queue's alarm rang, null where it did not, or was not asked to. */
export interface CanaryMinute {
  readonly key: string;
  readonly dueAt: string;
  readonly alarmed: boolean;
  readonly rungAt: string | null;
  readonly sentAt: string | null;
  /** Seconds between due and sent; null while it is under way. */
  readonly lateSeconds: number | null;
}

/** One channel's reminders of the jurisdiction. */
export interface ChannelLoad {
  readonly channel: string;
  readonly pending: number;
  /** Of the pending: its moment has come. */
  readonly due: number;
  /** Of the due: for longer than a minute. */
  readonly late: number;
  readonly dead: number;
}

/** A receiver outside the house, and whether its breaker lets anything through. */
export interface ReceiverLoad {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly breaker: 'closed' | 'open' | 'half_open';
  readonly openUntil: string | null;
  readonly lastError: string | null;
  readonly waiting: number;
  readonly dead: number;
}

export interface OperationsView {
  readonly at: string;
  readonly canaries: CanaryMinute[];
  readonly channels: ChannelLoad[];
  readonly receivers: ReceiverLoad[];
}

const CANARIES = `(select coalesce(json_agg(json_build_object('key', key, 'dueAt', ${instant('due_at')}, 'alarmed', alarmed,
    'rungAt', ${instant('rung_at')}, 'sentAt', ${instant('sent_at')},
    'lateSeconds', extract(epoch from sent_at - due_at)::float8) order by due_at), '[]')
  from canary where due_at > now() - interval '1 hour')`;

const DUE = `greatest(due_at, held_until)`;

const CHANNELS = `(select coalesce(json_agg(c order by c.channel), '[]') from (
  select channel, count(*) filter (where state = 'pending')::int as pending,
         count(*) filter (where state = 'pending' and ${DUE} <= app_now())::int as due,
         count(*) filter (where state = 'pending' and ${DUE} <= app_now() - interval '60 seconds')::int as late,
         count(*) filter (where state = 'dead')::int as dead
    from reminder where jurisdiction_id = $1::uuid and state in ('pending', 'dead') group by channel) c)`;

const COUNTED = `(select count(*)::int from delivery d where d.jurisdiction_id = r.jurisdiction_id and d.receiver_id = r.id and d.state`;

const RECEIVERS = `(select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'kind', r.kind,
    'breaker', case when r.open_until is null then 'closed' when r.open_until > now() then 'open' else 'half_open' end,
    'openUntil', ${instant('case when r.open_until > now() then r.open_until end')}, 'lastError', r.last_error,
    'waiting', ${COUNTED} in ('pending', 'sending')), 'dead', ${COUNTED} = 'dead')) order by r.name, r.id), '[]')
  from receiver r where r.jurisdiction_id = $1::uuid and r.retired_at is null)`;

const OPERATIONS = prepared(
  'operations',
  `select json_build_object('at', ${instant('now()')}, 'canaries', ${CANARIES}, 'channels', ${CHANNELS}, 'receivers', ${RECEIVERS})`,
);

/** What the administrator sees beside the checks: the canaries, which are nobody's, and the jurisdiction's own load. */
@Injectable()
export class OperationsRead {
  constructor(private readonly db: Db) {}

  async view(actor: Actor): Promise<OperationsView> {
    requireAction('keep_delivery', actor);
    const view = await this.db.read<OperationsView>(actor, OPERATIONS, []);
    if (!view) throw new Error('a jurisdiction without operations');
    return view;
  }
}
