import { Db } from '@app/db/db';
import type { DepartmentRow } from '@app/db/schemas/organisation.schema';
import { type Actor, type DepartmentId, DomainError, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';

export type CreateDepartmentInput = Pick<DepartmentRow, 'code' | 'name' | 'kind'>;

/** Adds a department (部门). Its code is short and the jurisdiction's own. */
@Injectable()
export class CreateDepartment {
  constructor(private readonly db: Db) {}

  execute(input: CreateDepartmentInput, actor: Actor): Promise<DepartmentRow> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('keep_people', actor);
      const { code, name, kind } = input;
      if (await tx.organisation.departments.first({ code })) throw new DomainError('code_taken', { code });
      const department = {
        jurisdictionId: actor.jurisdictionId,
        id: tx.newId<DepartmentId>(),
        code,
        name,
        kind,
        version: 1,
      };
      await tx.organisation.departments.insert(department);
      tx.events.append(actor.jurisdictionId, null, actor, {
        kind: 'department_created',
        departmentId: department.id,
        name,
      });
      return department;
    });
  }
}
