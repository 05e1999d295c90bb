import {
  DomainError,
  type Actor,
  type AddressedPost,
  type CalendarDate,
  type CommitmentId,
  type DutyChange,
  type DutyId,
  type LifecycleState,
  type ProgrammeId,
  type Sighted,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { instant } from './json-fields';
import type { NamedPost } from './commitment-row';

/** One leaf of the programme beside what the ladder looks at: whose it is, and on which days its state changed. */
export interface PreviewedItem extends Sighted {
  readonly id: CommitmentId;
  readonly number: string;
  readonly title: string;
  readonly department: string | null;
  readonly states: readonly { readonly since: CalendarDate; readonly state: LifecycleState }[];
  /** What the trail says of its duties, in order. */
  readonly changes: readonly DutyChange[];
}

export interface PreviewContext {
  readonly today: CalendarDate;
  readonly items: readonly PreviewedItem[];
  /** In the office's order: the first of an office is the one that is reached. */
  readonly posts: readonly (AddressedPost & NamedPost)[];
  /** Due-soon reminders that really went to an inbox, by duty, its version, the rung and the local day. */
  readonly reminded: readonly {
    readonly commitmentId: CommitmentId;
    readonly dutyId: string | null;
    readonly version: number | null;
    readonly rung: string;
    readonly on: CalendarDate;
  }[];
}

const CONTEXT = prepared(
  'preview.context',
  `with z as materialized (select zone from jurisdiction where id = $1::uuid)
   select json_build_object('today', (app_now() at time zone (select zone from z))::date,
     'items', (select coalesce(json_agg(json_build_object('id', c.id, 'number', c.number, 'title', c.title,
         'department', d.name, 'leadDepartmentId', c.lead_department_id,
         'supportingDepartmentIds', (select coalesce(json_agg(x.department_id), '[]') from supporting_department x
            where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id),
         'states', (select coalesce(json_agg(json_build_object('since', (e.at at time zone (select zone from z))::date,
              'state', e.body::json #>> '{facts,to}') order by e.seq), '[]') from event e
            where e.jurisdiction_id = c.jurisdiction_id and e.commitment_id = c.id and e.kind in ('state_changed', 'not_ours_returned')),
         'changes', (select coalesce(json_agg(json_build_object('kind', e.kind, 'dutyId', f.facts ->> 'dutyId', 'version', (f.facts ->> 'version')::int,
              'dueOn', case e.kind when 'duty_moved' then f.facts #>> '{dueOn,after}' else f.facts ->> 'dueOn' end, 'at', ${instant('e.at')}) order by e.seq), '[]')
            from event e cross join lateral (select e.body::json -> 'facts' as facts) f
            where e.jurisdiction_id = c.jurisdiction_id and e.commitment_id = c.id
              and e.kind in ('duty_opened', 'duty_moved', 'duty_met', 'duty_cancelled'))
           ) order by c.position, c.id), '[]')
       from commitment c left join department d on d.jurisdiction_id = c.jurisdiction_id and d.id = c.lead_department_id
      where c.jurisdiction_id = g.jurisdiction_id and c.programme_id = g.id and c.is_leaf),
     'posts', (select json_agg(json_build_object('id', p.id, 'title', p.title, 'department', d.name, 'departmentId', p.department_id,
         'role', p.role, 'districtHead', p.district_head) order by p.position, p.id)
       from post p join department d on d.jurisdiction_id = p.jurisdiction_id and d.id = p.department_id where p.jurisdiction_id = g.jurisdiction_id),
     'reminded', (select coalesce(json_agg(distinct jsonb_build_object('commitmentId', r.commitment_id, 'dutyId', r.duty_id,
         'version', r.duty_version, 'rung', r.rung,
         'on', (r.due_at at time zone (select zone from z))::date)), '[]')
       from reminder r where r.jurisdiction_id = g.jurisdiction_id and r.programme_id = g.id and r.level = 0 and r.channel = 'in_app' and r.state = 'sent'))
   from programme g where g.jurisdiction_id = $1::uuid and g.id = $2::uuid`,
);

/** The open duties of the posts that a person holds. */
const DUTIES = prepared(
  'preview.duties',
  `select coalesce(json_agg(json_build_object('id', u.id, 'commitmentId', u.commitment_id) order by u.due_on, u.id), '[]')
     from post_holding h join duty u on u.jurisdiction_id = h.jurisdiction_id and u.post_id = h.post_id and u.state = 'open'
    where h.jurisdiction_id = $1::uuid and h.person_id = $2::uuid and h.until is null`,
);

/** What a preview needs beside the situations themselves. */
@Injectable()
export class PreviewRead {
  constructor(private readonly db: Db) {}

  /** Throws `not_found` for a programme that is not there. */
  async context(actor: Actor, programmeId: ProgrammeId): Promise<PreviewContext> {
    const context = await this.db.read<PreviewContext>(actor, CONTEXT, [programmeId]);
    if (!context) throw new DomainError('not_found');
    return context;
  }

  /** What lies on a person's desk, the nearest first. */
  async dutiesOf({ personId, jurisdictionId }: Actor): Promise<{ id: DutyId; commitmentId: CommitmentId }[]> {
    return (
      (await this.db.read<{ id: DutyId; commitmentId: CommitmentId }[]>({ jurisdictionId }, DUTIES, [
        personId,
      ])) ?? []
    );
  }
}
