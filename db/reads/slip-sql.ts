import {
  sightOf,
  type Actor,
  type DutyId,
  type SlipLevel,
  type SlipReply,
  type SlipState,
} from '@app/domain';
import { instant } from './json-fields';

/** One slip as a list shows it. */
export interface SlipLineView {
  readonly id: string;
  readonly number: string;
  readonly level: SlipLevel;
  /** A reply counts only when the head has signed it, as the policy in force says of the level (ruling 23). */
  readonly needsSignature: boolean;
  readonly state: SlipState;
  readonly byHand: boolean;
  readonly commitment: { id: string; number: string; title: string };
  readonly department: { id: string; name: string } | null;
  /** The duty it is about; null: about being behind plan. */
  readonly duty: { id: DutyId; kind: string; title: string; dueOn: string } | null;
  readonly reason: { zh: string; en: string }[];
  readonly dueAt: string;
  readonly issuedAt: string;
  readonly deliveredOn: string | null;
  readonly acknowledgedAt: string | null;
  readonly replyBy: string | null;
  readonly mendBy: string | null;
  readonly reply: SlipReply | null;
  readonly releasedOn: string | null;
  readonly releaseNote: string | null;
  readonly version: number;
}

/** Whom a slip was sent to, over which channel, and when it arrived. */
export interface SlipRecipientView {
  readonly post: { id: string; title: string; department: string };
  readonly channel: string;
  readonly copy: boolean;
  readonly state: string;
  readonly sentAt: string | null;
}

/** Whether the policy in force asks for the head's signature at the level of the slip under that alias. */
export const needsSignature = (s: string): string => `coalesce((
  select (l.rule->>'signed')::boolean from jsonb_array_elements((
     select y.body->'levels' from policy y join jurisdiction j on j.id = y.jurisdiction_id
      where y.jurisdiction_id = ${s}.jurisdiction_id and y.programme_id = ${s}.programme_id
        and y.effective_on <= (app_now() at time zone j.zone)::date
      order by y.version desc limit 1)) as l(rule)
   where (l.rule->>'level')::int = ${s}.level), false)`;

/** The fields of a slip under the alias `s` of a commitment `c`. */
export const slipFields = (s: string): string => `
  'id', ${s}.id, 'number', ${s}.number, 'level', ${s}.level, 'needsSignature', ${needsSignature(s)}, 'state', ${s}.state, 'byHand', ${s}.by_hand,
  'commitment', json_build_object('id', c.id, 'number', c.number, 'title', c.title),
  'department', (select json_build_object('id', x.id, 'name', x.name) from department x
     where x.jurisdiction_id = c.jurisdiction_id and x.id = c.lead_department_id),
  'duty', (select json_build_object('id', x.id, 'kind', x.kind, 'title', x.title, 'dueOn', x.due_on) from duty x
     where x.jurisdiction_id = ${s}.jurisdiction_id and x.id = ${s}.duty_id),
  'reason', ${s}.reason, 'dueAt', ${instant(`${s}.due_at`)}, 'issuedAt', ${instant(`${s}.issued_at`)}, 'deliveredOn', ${s}.delivered_on,
  'acknowledgedAt', ${instant(`${s}.acknowledged_at`)}, 'replyBy', ${s}.reply_by, 'mendBy', ${s}.mend_by, 'reply', ${s}.reply,
  'releasedOn', ${s}.released_on, 'releaseNote', ${s}.release_note, 'version', ${s}.version`;

/** All slips of the matter of `s`, in order of issue. */
export const CHAIN = `(select json_agg(json_build_object(${slipFields('m')}) order by m.issued_at, m.id)
  from slip m where m.jurisdiction_id = s.jurisdiction_id and m.matter = s.matter)`;

export const RECIPIENTS = `(select coalesce(json_agg(json_build_object(
     'post', json_build_object('id', o.id, 'title', o.title, 'department', d.name),
     'channel', r.channel, 'copy', r.copy, 'state', r.state, 'sentAt', ${instant('r.sent_at')})
     order by r.copy, d.code, o.position, r.channel), '[]')
  from reminder r
  join post o on o.jurisdiction_id = r.jurisdiction_id and o.id = r.post_id
  join department d on d.jurisdiction_id = o.jurisdiction_id and d.id = o.department_id
  where r.jurisdiction_id = s.jurisdiction_id and r.commitment_id = s.commitment_id and r.slip_id = s.id)`;

/**
 * Who sees a slip (ruling 19): the offices all of them ($2), a department those of its own commitments ($3), anybody
 * the ones sent to him ($4).
 */
export const IN_SIGHT = `($2::boolean or c.lead_department_id = $3::uuid
  or exists (select from supporting_department x
              where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id and x.department_id = $3::uuid)
  or exists (select from notice x
              where x.jurisdiction_id = s.jurisdiction_id and x.person_id = $4::uuid and x.slip_id = s.id))`;

/** The parameters of `IN_SIGHT`. The administrator sees no business data, and nobody sends him any. */
export function sightOnSlips(actor: Actor): readonly [boolean, string | null, string] {
  const sight = sightOf(actor, { leadDepartmentId: null, supportingDepartmentIds: [] });
  return [sight === 'whole', sight === 'none' ? null : actor.departmentId, actor.personId];
}
