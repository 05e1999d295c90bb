import { type Actor, NEVER_MUTED_FROM, nextOpening } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import type { KeptChannels } from '../stores/reminder-channel.store';
import { instant } from './json-fields';
import { WorkingDaysRead } from './working-days.read';

/** When a programme's automatic reminders go out, and what its policy calls the first level that nobody can mute. */
export interface SendingHours {
  readonly programmeId: string;
  readonly programme: string;
  readonly from: string;
  readonly to: string;
  readonly levelName: string;
}

export interface ReminderChannelsView extends KeptChannels {
  readonly email: string | null;
  readonly neverMutedFrom: number;
  readonly now: string;
  /** `opensAt`: what falls due now goes out then; `now` within the hours. */
  readonly sending: (SendingHours & { readonly opensAt: string })[];
  /** The groups whose robot tells the reminders of one's departments. */
  readonly groups: { readonly name: string; readonly kind: string }[];
  /** The last digest that was tried; null where there was none. */
  readonly lastMail: { readonly day: string; readonly state: string; readonly sentAt: string | null } | null;
}

interface Row extends Omit<ReminderChannelsView, 'sending' | 'neverMutedFrom'> {
  readonly calendarVersion: number;
  readonly sending: SendingHours[];
}

const CHANNELS = prepared(
  'reminder_channels.one',
  `select json_build_object('mail', p.mail_wanted, 'mention', p.mention_wanted, 'mentionAs', p.mention_as, 'email', p.email,
     'now', ${instant('app_now()')}, 'calendarVersion', j.calendar_version,
     'sending', (select coalesce(json_agg(json_build_object('programmeId', g.id, 'programme', g.name,
          'from', y.body->'workingHours'->>'from', 'to', y.body->'workingHours'->>'to',
          'levelName', (select l->>'name' from jsonb_array_elements(y.body->'levels') l where (l->>'level')::int = ${NEVER_MUTED_FROM}))
          order by g.year desc, g.name), '[]')
        from programme g cross join lateral (
          select body from policy where jurisdiction_id = g.jurisdiction_id and programme_id = g.id
             and effective_on <= (app_now() at time zone j.zone)::date order by version desc limit 1) y
       where g.jurisdiction_id = $1::uuid and g.state = 'adopted'),
     'groups', (select coalesce(json_agg(json_build_object('name', r.name, 'kind', r.kind) order by r.name, r.id), '[]') from receiver r
       where r.jurisdiction_id = $1::uuid and r.retired_at is null and r.kind <> 'webhook' and (r.department_id is null or exists (
         select from post_holding h join post o on o.jurisdiction_id = h.jurisdiction_id and o.id = h.post_id
          where h.jurisdiction_id = $1::uuid and h.person_id = p.id and h.until is null and o.department_id = r.department_id))),
     'lastMail', (select json_build_object('day', d.day, 'state', d.state, 'sentAt', ${instant('d.sent_at')}) from dispatch d
       where d.jurisdiction_id = $1::uuid and d.person_id = p.id and d.channel = 'mail' and d.attempts > 0
       order by d.due_at desc, d.key desc limit 1))
   from person p, jurisdiction j where p.id = $2::uuid and j.id = $1::uuid`,
);

/** Over which channels one is told oneself, and when what falls due is sent. */
@Injectable()
export class ReminderChannelsRead {
  constructor(
    private readonly db: Db,
    private readonly workingDays: WorkingDaysRead,
  ) {}

  async of(actor: Actor): Promise<ReminderChannelsView> {
    const row = await this.db.read<Row>(actor, CHANNELS, [actor.personId]);
    if (!row) throw new Error('nobody is signed in as this person');
    const { calendarVersion, ...chosen } = row;
    const { calendar } = await this.workingDays.of(actor, calendarVersion);
    const sending = row.sending.map((hours) => ({
      ...hours,
      opensAt: nextOpening(new Date(row.now), calendar, hours).toISOString(),
    }));
    return { ...chosen, neverMutedFrom: NEVER_MUTED_FROM, sending };
  }
}
