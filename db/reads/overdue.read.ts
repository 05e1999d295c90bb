import type { Actor, DepartmentId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { record } from './json-fields';
import { page, readWithCalendar, type LedgerCursor } from './ledger-page';
import { CLOCK, CLOSED_STATES, NO_PARENT, OVERDUE, ROW, ROW_JOINS, TODAY } from './ledger-row';
import { WorkingDaysRead } from './working-days.read';

/**
 * The hot list: what is overdue in a department, the oldest first. It walks the partial index
 * `commitment_open_by_department` in its own order and stops after one page; only those rows are joined. PostgreSQL
 * writes the JSON and nobody reads it on the way. Keep `CLOSED_STATES` the words of the index, or it is not used.
 */
/** The same on every line: read once. */
const DEPARTMENT = `(select json_build_object('id', id, 'name', name) from department where jurisdiction_id = $1::uuid and id = $6::uuid)`;

export const OVERDUE_OF_DEPARTMENT = prepared(
  'overdue.of_department',
  page(
    CLOCK,
    `select c.*, c.due_on::text as key
       from commitment c
      where c.jurisdiction_id = $1::uuid and c.lead_department_id = $6::uuid
        and c.is_leaf and c.state not in (${CLOSED_STATES})
        and c.due_on < ${TODAY} and ${OVERDUE}
        and ($7::text is null or (c.due_on, c.id) > ($7::text::date, $8::uuid))
      order by c.due_on, c.id limit $9::int + 1`,
    record({ ...ROW, department: DEPARTMENT }),
    `left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
     cross join ${NO_PARENT} ${ROW_JOINS}`,
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
