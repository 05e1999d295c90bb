import type { Actor, DepartmentId } from '@app/domain';
import { sightOf } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared, type Prepared } from '../db';
import {
  DIRECTIONS,
  ledgerCursor,
  page,
  readWithCalendar,
  SORTS,
  type Direction,
  type LedgerOrder,
  type LedgerSort,
} from './ledger-page';
import { record } from './json-fields';
import { filters, filterValues, SHOWN, STANDING, type LedgerFilter } from './ledger-filter';
import { CLOCK, ROW, ROW_JOINS, severityOf } from './ledger-row';
import { OverdueRead } from './overdue.read';
import { WorkingDaysRead } from './working-days.read';

/** One page of the ledger; see `LedgerFilter`. */
export interface LedgerQuery extends LedgerFilter {
  readonly months: boolean;
  readonly stages: boolean;
  readonly sort: LedgerSort;
  readonly direction: Direction;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const MILESTONES = `(select coalesce(json_agg(json_build_object('title', u.title, 'dueOn', u.due_on, 'metOn', u.met_on) order by u.due_on, u.id), '[]')
  from duty u where u.jurisdiction_id = c.jurisdiction_id and u.commitment_id = c.id and u.kind = 'milestone' and u.state <> 'cancelled')`;

/** How far each policy rate has got, as the last accepted report says it. */
const RATES = `(select coalesce(json_agg(json_build_object('what', t.what, 'issuedState', coalesce(r.issued, 'not_issued')) order by t.position), '[]')
  from target t left join lateral (select f ->> 'issuedState' as issued
      from progress_report m cross join lateral jsonb_array_elements(m.figures) f
     where m.jurisdiction_id = t.jurisdiction_id and m.commitment_id = t.commitment_id and m.state = 'accepted'
       and (f ->> 'targetId')::uuid = t.id order by m.period desc limit 1) r on true
  where t.jurisdiction_id = c.jurisdiction_id and t.commitment_id = c.id and t.kind = 'policy_rate')`;

/** For pips in place of a bar: what has no percentage; only where $23 asks for it. */
const STAGES = `case when $23::boolean then json_build_object('milestones', ${MILESTONES}, 'rates', ${RATES}) end`;

/** For the wall chart: the deciding target month by month and the inner milestones; only where $22 asks for them. */
const MONTHS = `
  case when $22::boolean then (select json_build_object(
    'curve', t.curve -> 'points',
    'verified', (select coalesce(json_agg(json_build_object('period', m.period, 'value', f ->> 'verified', 'light', m.verdict ->> 'light') order by m.period), '[]')
       from progress_report m left join lateral (select f from jsonb_array_elements(m.figures) f where (f ->> 'targetId')::uuid = t.id limit 1) f on true
      where m.jurisdiction_id = c.jurisdiction_id and m.commitment_id = c.id and m.state = 'accepted'),
    'milestones', ${MILESTONES})
    from (select) one left join target t on t.jurisdiction_id = c.jurisdiction_id and t.commitment_id = c.id
      and t.id = (s.shown_target ->> 'id')::uuid) end`;

function statement(sort: LedgerSort, direction: Direction): Prepared {
  const { key, type } = SORTS[sort];
  const after = direction === 'asc' ? '>' : '<';
  const rows = `
    select c.*, (${key})::text as key
      from commitment c ${STANDING}
      ${SHOWN}
      cross join lateral (select ${severityOf('v.light')} as severity) w
     where c.jurisdiction_id = $1::uuid and ${filters(6)}
       and ($24::text is null or (${key}, c.id) ${after} ($24::text::${type}, $25::uuid))
     order by ${key} ${direction}, c.id ${direction} limit $26::int + 1`;
  const order = `c.key::${type} ${direction}, c.id ${direction}`;
  const name: LedgerOrder = `${sort}.${direction}`;
  const shape = { order, name, limit: '$26::int' };
  return prepared(
    `ledger.${name}`,
    page(CLOCK, rows, record({ ...ROW, months: MONTHS, stages: STAGES }), `${STANDING} ${ROW_JOINS}`, shape),
  );
}

const SORT_NAMES = Object.keys(SORTS) as LedgerSort[];
const STATEMENTS = new Map(
  SORT_NAMES.flatMap((sort) =>
    DIRECTIONS.map((direction) => [`${sort}.${direction}`, statement(sort, direction)] as const),
  ),
);

const NOBODYS = { leadDepartmentId: null, supportingDepartmentIds: [] };

/** The ledger (台账): pages of items as JSON text, written by PostgreSQL. The administrator sees no business data (ruling 19). */
@Injectable()
export class LedgerRead {
  constructor(
    readonly db: Db,
    readonly workingDays: WorkingDaysRead,
    private readonly overdue: OverdueRead,
  ) {}

  async list(actor: Actor, query: LedgerQuery): Promise<string> {
    const { sort, direction, limit } = query;
    const cursor = ledgerCursor(sort, direction, query.cursor);
    if (sightOf(actor, NOBODYS) === 'none') return '{"today":null,"items":[],"next":null}';
    if (isOverdueOfDepartment(query))
      return this.overdue.ofDepartment(actor, query.departmentId, cursor, limit);
    const statement = STATEMENTS.get(`${sort}.${direction}`);
    if (!statement) throw new Error(`no such order: ${sort} ${direction}`);
    const values = [...filterValues(query), query.months, query.stages, ...cursor, limit];
    return (await readWithCalendar<string>(this, actor, statement, values)).value;
  }
}

const HOT: readonly string[] = [
  'departmentId',
  'overdue',
  'rows',
  'months',
  'stages',
  'sort',
  'direction',
  'limit',
  'cursor',
];

/** Exactly "what is overdue in this department, oldest first" and nothing else. */
function isOverdueOfDepartment(query: LedgerQuery): query is LedgerQuery & { departmentId: DepartmentId } {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  return (
    query.departmentId !== undefined &&
    query.overdue === true &&
    query.sort === 'dueOn' &&
    query.direction === 'asc' &&
    !query.months &&
    !query.stages &&
    query.rows !== 'item' &&
    asked.every(([name]) => HOT.includes(name))
  );
}
