import type {
  Actor,
  CalendarDate,
  CategoryId,
  CommitmentId,
  DepartmentId,
  LifecycleState,
  Light,
  ProgrammeId,
} from '@app/domain';
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
import { CLOCK, LIGHT, OVERDUE, PARENT, ROW, ROW_JOINS, severityOf, SLIP_LEVEL, STATE } from './ledger-row';
import { OverdueRead } from './overdue.read';
import { WorkingDaysRead } from './working-days.read';

/** 件 as printed, sub-items left out; the leaves, where targets live; or both. */
export const LEDGER_ROWS = ['item', 'leaf', 'all'] as const;

/** What is asked of the ledger; a filter that is left out does not filter. */
export interface LedgerQuery {
  readonly programmeId?: ProgrammeId | undefined;
  readonly categoryId?: CategoryId | undefined;
  readonly departmentId?: DepartmentId | undefined;
  readonly leaderPostId?: string | undefined;
  readonly parentId?: CommitmentId | undefined;
  readonly state?: readonly LifecycleState[] | undefined;
  readonly light?: readonly Light[] | undefined;
  readonly overdue?: boolean | undefined;
  readonly dueFrom?: CalendarDate | undefined;
  readonly dueTo?: CalendarDate | undefined;
  readonly q?: string | undefined;
  readonly slipLevel?: number | undefined;
  readonly rows: (typeof LEDGER_ROWS)[number];
  readonly months: boolean;
  readonly sort: LedgerSort;
  readonly direction: Direction;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const FILTERS = `
  ($6::uuid is null or c.programme_id = $6) and ($7::uuid is null or c.category_id = $7)
  and ($8::uuid is null or c.lead_department_id = $8) and ($9::uuid is null or c.leader_post_id = $9)
  and ($10::uuid is null or c.parent_id = $10)
  and ($11::text[] is null or v.state = any($11)) and ($12::text[] is null or v.light = any($12))
  and ($13::boolean is null or ${OVERDUE} = $13)
  and ($14::date is null or c.due_on >= $14) and ($15::date is null or c.due_on <= $15)
  and ($16::text is null or c.number = $17 or c.title ilike $16 or exists (select from department o
    where o.jurisdiction_id = c.jurisdiction_id and o.id = c.lead_department_id and o.name ilike $16))
  and ($18::int is null or v.slip_level = $18)
  and case $19::text when 'item' then c.parent_id is null when 'leaf' then c.is_leaf else true end`;

/** For the wall chart: the deciding target month by month and the inner milestones; only where $20 asks for them. */
const MONTHS = `
  case when $20::boolean then (select json_build_object(
    'curve', t.curve -> 'points',
    'verified', (select coalesce(json_agg(json_build_object('period', m.period, 'value', f ->> 'verified', 'light', m.verdict ->> 'light') order by m.period), '[]')
       from progress_report m left join lateral (select f from jsonb_array_elements(m.figures) f where (f ->> 'targetId')::uuid = t.id limit 1) f on true
      where m.jurisdiction_id = c.jurisdiction_id and m.commitment_id = c.id and m.state = 'accepted'),
    'milestones', (select coalesce(json_agg(json_build_object('title', u.title, 'dueOn', u.due_on, 'metOn', u.met_on) order by u.due_on, u.id), '[]')
       from duty u where u.jurisdiction_id = c.jurisdiction_id and u.commitment_id = c.id and u.kind = 'milestone' and u.state <> 'cancelled'))
    from (select) one left join target t on t.jurisdiction_id = c.jurisdiction_id and t.commitment_id = c.id
      and t.id = (s.shown_target ->> 'id')::uuid) end`;

const STANDING = `left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
  left join ${PARENT} on true`;

function statement(sort: LedgerSort, direction: Direction): Prepared {
  const { key, type } = SORTS[sort];
  const after = direction === 'asc' ? '>' : '<';
  const rows = `
    select c.*, (${key})::text as key
      from commitment c ${STANDING}
      cross join lateral (select ${STATE} as state, ${LIGHT} as light, ${SLIP_LEVEL} as slip_level) v
      cross join lateral (select ${severityOf('v.light')} as severity) w
     where c.jurisdiction_id = $1::uuid and ${FILTERS}
       and ($21::text is null or (${key}, c.id) ${after} ($21::text::${type}, $22::uuid))
     order by ${key} ${direction}, c.id ${direction} limit $23::int + 1`;
  const order = `c.key::${type} ${direction}, c.id ${direction}`;
  const name: LedgerOrder = `${sort}.${direction}`;
  const shape = { order, name, limit: '$23::int' };
  return prepared(
    `ledger.${name}`,
    page(CLOCK, rows, record({ ...ROW, months: MONTHS }), `${STANDING} ${ROW_JOINS}`, shape),
  );
}

const SORT_NAMES = Object.keys(SORTS) as LedgerSort[];
const STATEMENTS = new Map(
  SORT_NAMES.flatMap((sort) =>
    DIRECTIONS.map((direction) => [`${sort}.${direction}`, statement(sort, direction)] as const),
  ),
);

const NOBODYS = { leadDepartmentId: null, supportingDepartmentIds: [] };

/** Nobody's wildcard: what is typed is looked for as it stands. */
const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

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
    const q = query.q?.trim() || null;
    const values = [
      query.programmeId ?? null,
      query.categoryId ?? null,
      query.departmentId ?? null,
      query.leaderPostId ?? null,
      query.parentId ?? null,
      query.state ?? null,
      query.light ?? null,
      query.overdue ?? null,
      query.dueFrom ?? null,
      query.dueTo ?? null,
      q && pattern(q),
      q,
      query.slipLevel ?? null,
      query.rows,
      query.months,
      ...cursor,
      limit,
    ];
    return (await readWithCalendar<string>(this, actor, statement, values)).value;
  }
}

const HOT: readonly string[] = [
  'departmentId',
  'overdue',
  'rows',
  'months',
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
    query.rows !== 'item' &&
    asked.every(([name]) => HOT.includes(name))
  );
}
