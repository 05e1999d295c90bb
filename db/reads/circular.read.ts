import {
  DomainError,
  type Actor,
  type CalendarDate,
  type CategoryId,
  type CommitmentId,
  type DepartmentId,
  type DomainEvent,
  type Period,
  type ProgrammeId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import {
  ClaimSchema,
  ExtensionRequestSchema,
  type ClaimRow,
  type ExtensionRequestRow,
} from '../schemas/reporting.schema';
import { instant, jsonFields } from './json-fields';

/** Something that happened after the circular's day, and has to be thought away; the newest first. */
export interface LaterEvent {
  readonly commitmentId: CommitmentId | null;
  /** Without its `text`, which is kept apart from the trail. */
  readonly event: DomainEvent;
}

export interface CircularCategory {
  readonly id: CategoryId;
  readonly number: number;
  readonly numeral: string | null;
  readonly name: string;
}

export interface CircularContext {
  readonly today: CalendarDate;
  /** The day whose end the circular describes: today, or the last day of the month after its period. */
  readonly asOf: CalendarDate;
  readonly at: string;
  readonly zone: string;
  readonly jurisdiction: string;
  readonly programme: {
    readonly id: ProgrammeId;
    readonly name: string;
    readonly year: number;
    readonly declaredItems: number | null;
  };
  readonly policyVersion: number | null;
  readonly trail: { readonly seq: number; readonly hash: string } | null;
  readonly categories: readonly CircularCategory[];
  readonly departments: readonly { readonly id: DepartmentId; readonly name: string }[];
  readonly supporting: readonly {
    readonly commitmentId: CommitmentId;
    readonly departmentId: DepartmentId;
  }[];
  readonly claims: readonly Omit<ClaimRow, 'jurisdictionId'>[];
  readonly extensions: readonly (Omit<ExtensionRequestRow, 'jurisdictionId'> & {
    readonly dutyKind: string;
    readonly resolutionNumber: string | null;
  })[];
  /** The days on which slips gave way to the next level. */
  readonly escalations: readonly { readonly slipId: string; readonly on: CalendarDate }[];
  readonly later: readonly LaterEvent[];
}

/** What moves something that a circular tells; everything else leaves it as it is. */
const TELLING: readonly DomainEvent['kind'][] = [
  'state_changed',
  'not_ours_returned',
  'items_merged',
  'light_worsened',
  'light_worsening_lifted',
  'duty_opened',
  'duty_moved',
  'duty_met',
  'duty_cancelled',
  'report_accepted',
  'report_returned',
  'report_taken_back',
  'claim_taken_back',
  'claim_returned',
  'verification_recorded',
  'slip_released',
  'slip_escalated',
  'slip_replied',
];

const ofProgramme = (table: string, fields: string, joins = '', order = 'x.id'): string => `
  (select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${table} x ${joins}
    where x.jurisdiction_id = g.jurisdiction_id and x.programme_id = g.id)`;

/** $2 the programme, $3 the last day the period's circular can describe. The night of that day is `edge`. */
const CONTEXT = prepared(
  'circular.context',
  `with clock as materialized (select (app_now() at time zone zone)::date as today, zone, name,
      least((app_now() at time zone zone)::date, $3::date) as day,
      (least((app_now() at time zone zone)::date, $3::date) + 1)::timestamp at time zone zone as edge
     from jurisdiction where id = $1::uuid)
   select json_build_object('today', clock.today, 'asOf', clock.day, 'at', ${instant('least(app_now(), clock.edge)')},
     'zone', clock.zone, 'jurisdiction', clock.name,
     'programme', json_build_object('id', g.id, 'name', g.name, 'year', g.year, 'declaredItems', g.declared_items),
     'policyVersion', (select max(y.version) from policy y where y.jurisdiction_id = g.jurisdiction_id and y.programme_id = g.id and y.effective_on <= clock.day),
     'trail', (select json_build_object('seq', e.seq, 'hash', encode(e.hash, 'hex')) from event e
        where e.jurisdiction_id = g.jurisdiction_id and e.log_id = g.id and e.at < clock.edge order by e.seq desc limit 1),
     'categories', ${ofProgramme('category', `'id', x.id, 'number', x.number, 'numeral', x.numeral, 'name', x.name`, '', 'x.number')},
     'departments', (select json_agg(json_build_object('id', d.id, 'name', d.name)) from department d where d.jurisdiction_id = g.jurisdiction_id),
     'supporting', (select coalesce(json_agg(json_build_object('commitmentId', s.commitment_id, 'departmentId', s.department_id)), '[]')
        from supporting_department s join commitment c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.commitment_id
       where s.jurisdiction_id = g.jurisdiction_id and c.programme_id = g.id),
     'claims', ${ofProgramme('completion_claim', jsonFields('x', ClaimSchema), '', 'x.claimed_on, x.id')},
     'extensions', ${ofProgramme(
       'extension_request',
       `${jsonFields('x', ExtensionRequestSchema)}, 'dutyKind', u.kind, 'resolutionNumber', r.number`,
       `join duty u on u.jurisdiction_id = x.jurisdiction_id and u.id = x.duty_id
        left join resolution r on r.jurisdiction_id = x.jurisdiction_id and r.id = x.resolution_id`,
       'x.requested_on, x.id',
     )},
     'escalations', (select coalesce(json_agg(json_build_object('slipId', e.body::json #>> '{facts,slipId}', 'on', (e.at at time zone clock.zone)::date)), '[]')
        from event e where e.jurisdiction_id = g.jurisdiction_id and e.log_id = g.id and e.kind = 'slip_escalated'),
     'later', (select coalesce(json_agg(json_build_object('commitmentId', e.commitment_id,
          'event', (e.body::jsonb -> 'facts') || jsonb_build_object('kind', e.kind)) order by e.seq desc), '[]') from event e
        where e.jurisdiction_id = g.jurisdiction_id and e.log_id = g.id and e.at >= clock.edge and e.kind in (${TELLING.map((kind) => `'${kind}'`).join(', ')})))
   from programme g cross join clock
  where g.jurisdiction_id = $1::uuid and g.id = $2::uuid
    and g.year = left($4, 4)::int and $4 <= left(clock.today::text, 7)`,
);

/** What a monthly circular needs beside the situations themselves. */
@Injectable()
export class CircularRead {
  constructor(private readonly db: Db) {}

  /** Throws `not_found` for a programme that is not there, and for a month of another year or one still to come. */
  async context(
    actor: Actor,
    programmeId: ProgrammeId,
    period: Period,
    lastDay: CalendarDate,
  ): Promise<CircularContext> {
    const context = await this.db.read<CircularContext>(actor, CONTEXT, [programmeId, lastDay, period]);
    if (!context) throw new DomainError('not_found');
    return context;
  }
}
