import type { Actor, DepartmentId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { page, readWithCalendar, type LedgerCursor } from './ledger-page';
import {
  CLOCK,
  CLOSED_STATES,
  KEPT_LINE,
  NO_PARENT,
  OVERDUE,
  OVERDUE_LACKS,
  overdueRest,
  TODAY,
  TODAYS,
} from './ledger-row';
import { WorkingDaysRead } from './working-days.read';

/** The same on every line: read once. */
const DEPARTMENT = `coalesce((select json_build_object('id', id, 'name', name)::text from department where jurisdiction_id = $1::uuid and id = $6::uuid), 'null')`;

/** Where no line has been kept yet. */
const FRESH_LINE = `(select ${KEPT_LINE} from (select c.jurisdiction_id as j, c.id as i) k
  join commitment c on c.jurisdiction_id = k.j and c.id = k.i
  join category g on g.jurisdiction_id = c.jurisdiction_id and g.id = c.category_id)`;

const LACKS = OVERDUE_LACKS.map((name) => `,"${name}":null`).join('');
const LINE = `'{' || coalesce(s.shown_line, ${FRESH_LINE}) || ',' || ${overdueRest(DEPARTMENT)} || '${LACKS}}'`;

/** As few as will do: they are copied several times on the way. */
const COLUMNS = ['jurisdiction_id', 'id', 'due_on', 'state', 'is_leaf', 'merged_into_id', 'version'];

/**
 * The hot list: what is overdue in a department, the oldest first. It walks the partial index
 * `commitment_open_by_department` in its own order and stops after one page; only those rows are joined. PostgreSQL
 * puts what is kept ready of each line before what only today says of it, and nobody reads it on the way (ADR 14). Keep
 * `CLOSED_STATES` the words of the index, or it is not used.
 */
export const OVERDUE_OF_DEPARTMENT = prepared(
  'overdue.of_department',
  page(
    CLOCK,
    `select ${COLUMNS.map((column) => `c.${column}`).join(', ')}, c.due_on::text as key
       from commitment c
      where c.jurisdiction_id = $1::uuid and c.lead_department_id = $6::uuid
        and c.is_leaf and c.state not in (${CLOSED_STATES})
        and c.due_on < ${TODAY} and ${OVERDUE}
        and ($7::text is null or (c.due_on, c.id) > ($7::text::date, $8::uuid))
      order by c.due_on, c.id limit $9::int + 1`,
    LINE,
    `left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
     cross join ${NO_PARENT} ${TODAYS}`,
    { order: 'c.due_on, c.id', name: 'dueOn.asc', limit: '$9::int' },
  ),
);

@Injectable()
export class OverdueRead {
  constructor(
    readonly db: Db,
    readonly workingDays: WorkingDaysRead,
  ) {}

  /** One page as JSON text; `cursor` comes from `ledgerCursor('dueOn.asc', …)`. */
  async ofDepartment(
    actor: Actor,
    departmentId: DepartmentId,
    cursor: LedgerCursor,
    limit: number,
  ): Promise<string> {
    const values = [departmentId, ...cursor, limit];
    return (await readWithCalendar<string>(this, actor, OVERDUE_OF_DEPARTMENT, values)).value;
  }
}
