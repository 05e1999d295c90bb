import type { Actor, DepartmentId, PersonId, PostId, Role } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import type { DepartmentKind } from '../schemas/organisation.schema';
import { decodeCursor, type Page, pageOf } from './cursor';

export interface DepartmentView {
  readonly id: DepartmentId;
  readonly code: string;
  readonly name: string;
  readonly kind: DepartmentKind;
  readonly version: number;
}

export interface PostView {
  readonly id: PostId;
  readonly departmentId: DepartmentId;
  readonly code: string;
  readonly title: string;
  readonly role: Role;
  readonly holders: { id: PersonId; displayName: string }[];
  readonly version: number;
}

export interface PersonView {
  readonly id: PersonId;
  readonly displayName: string;
  readonly loginName: string;
  readonly email: string | null;
  readonly active: boolean;
  readonly posts: { id: PostId; title: string; department: string }[];
  readonly version: number;
}

const DEPARTMENTS = prepared(
  'organisation.departments',
  `select coalesce(jsonb_agg(d order by d.kind, d.code), '[]')
     from (select id, code, name, kind, version from department where jurisdiction_id = $1::uuid) d`,
);

const POSTS = prepared(
  'organisation.posts',
  `select coalesce(jsonb_agg(row.post order by row.department, row.position, row.code), '[]') from (
     select d.code as department, p.position, p.code, jsonb_build_object(
       'id', p.id, 'departmentId', p.department_id, 'code', p.code, 'title', p.title, 'role', p.role, 'version', p.version,
       'holders', (select coalesce(jsonb_agg(jsonb_build_object('id', h.person_id, 'displayName', display_name) order by h.since), '[]')
                     from post_holding h join person on person.id = h.person_id
                    where h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.id and h.until is null)) as post
       from post p join department d on d.jurisdiction_id = p.jurisdiction_id and d.id = p.department_id
      where p.jurisdiction_id = $1::uuid and ($2::uuid is null or p.department_id = $2)) row`,
);

const PEOPLE = prepared(
  'organisation.people',
  `select coalesce(jsonb_agg(row.person order by row.login_name), '[]') from (
     select l.login_name, jsonb_build_object(
       'id', p.id, 'displayName', p.display_name, 'loginName', l.login_name, 'email', p.email,
       'active', l.deactivated_at is null, 'version', p.version,
       'posts', (select coalesce(jsonb_agg(jsonb_build_object('id', post.id, 'title', post.title, 'department', d.name) order by d.code, post.position), '[]')
                   from post_holding h
                   join post on post.jurisdiction_id = h.jurisdiction_id and post.id = h.post_id
                   join department d on d.jurisdiction_id = post.jurisdiction_id and d.id = post.department_id
                  where h.jurisdiction_id = $1::uuid and h.person_id = p.id and h.until is null)) as person
       from person p join login l on l.person_id = p.id
      where p.home_jurisdiction_id = $1::uuid and ($3::text is null or l.login_name > $3)
      order by l.login_name limit $2::int + 1) row`,
);

/** Departments, posts with their holders, and people. */
@Injectable()
export class OrganisationRead {
  constructor(private readonly db: Db) {}

  async departments(actor: Actor): Promise<DepartmentView[]> {
    return (await this.db.read<DepartmentView[]>(actor, DEPARTMENTS, [])) ?? [];
  }

  async posts(actor: Actor, departmentId: string | null): Promise<PostView[]> {
    return (await this.db.read<PostView[]>(actor, POSTS, [departmentId])) ?? [];
  }

  async people(actor: Actor, limit: number, cursor?: string): Promise<Page<PersonView>> {
    const rows = await this.db.read<PersonView[]>(actor, PEOPLE, [limit, ...decodeCursor(cursor, 1)]);
    return pageOf(rows ?? [], limit, ({ loginName }) => [loginName]);
  }
}
