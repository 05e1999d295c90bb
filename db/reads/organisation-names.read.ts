import type { DepartmentId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import type { Scope } from '../request-context';

/** What the departments and posts of a jurisdiction are called, by id. */
export interface OrganisationNames {
  readonly version: number;
  readonly departments: Readonly<Record<string, string>>;
  readonly posts: Readonly<Record<string, { readonly title: string; readonly departmentId: DepartmentId }>>;
}

const NAMES = prepared(
  'organisation.names',
  `select json_build_object('version', j.organisation_version,
     'departments', (select coalesce(json_object_agg(d.id, d.name), '{}') from department d where d.jurisdiction_id = $1::uuid),
     'posts', (select coalesce(json_object_agg(o.id, json_build_object('title', o.title, 'departmentId', o.department_id)), '{}')
        from post o where o.jurisdiction_id = $1::uuid))
   from jurisdiction j where j.id = $1::uuid`,
);

/** A district has some eighty posts, 20 KB of names; those asked for longest ago are let go. */
const KEPT = 500;

/**
 * The names that every page of a jurisdiction says again. Kept in the process by the organisation's version: the read
 * that needs them says under which version it was made, so a stale copy is seen and loaded anew.
 */
@Injectable()
export class OrganisationNamesRead {
  private readonly kept = new Map<string, OrganisationNames>();

  constructor(private readonly db: Db) {}

  async of(scope: Scope, version: number): Promise<OrganisationNames> {
    const known = this.kept.get(scope.jurisdictionId);
    return known?.version === version ? known : this.load(scope);
  }

  private async load(scope: Scope): Promise<OrganisationNames> {
    const names = await this.db.read<OrganisationNames>(scope, NAMES, []);
    if (!names) throw new Error('a jurisdiction that is gone');
    this.kept.delete(scope.jurisdictionId);
    this.kept.set(scope.jurisdictionId, names);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return names;
  }
}
