import {
  type Actor,
  type CalendarDate,
  type DepartmentId,
  DomainError,
  type DutyKind,
  type PersonId,
  type PostId,
  requireAction,
  type Role,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import type { DepartmentKind } from '../schemas/organisation.schema';
import { decodeCursor, type Page, pageOf } from './cursor';
import { CLOSED_STATES } from './ledger-row';

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

/** What is open in a post and goes with it to whoever holds it next: counted, for the administrator sees no business. */
export interface OpenWorkView {
  readonly postId: PostId;
  /** Open duties, of which `overdue` are past their day. */
  readonly total: number;
  readonly overdue: number;
  readonly byKind: { kind: DutyKind; count: number }[];
  readonly earliestDueOn: CalendarDate | null;
  /** Items not closed yet that name the post as responsible, or as the leader in charge. */
  readonly items: number;
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

const OPEN_WORK = prepared(
  'organisation.open-work',
  `with owed as materialized (select u.kind, u.due_on from duty u where u.jurisdiction_id = $1::uuid and u.post_id = $2::uuid and u.state = 'open')
   select json_build_object('postId', p.id, 'total', (select count(*)::int from owed),
     'overdue', (select count(*)::int from owed where due_on < (app_now() at time zone j.zone)::date),
     'byKind', (select coalesce(json_agg(k order by k.kind), '[]') from (select kind, count(*)::int as count from owed group by kind) k),
     'earliestDueOn', (select min(due_on) from owed),
     'items', (select count(*)::int from commitment c where c.jurisdiction_id = p.jurisdiction_id
        and p.id in (c.responsible_post_id, c.leader_post_id) and c.state not in (${CLOSED_STATES})))
     from post p join jurisdiction j on j.id = p.jurisdiction_id where p.jurisdiction_id = $1::uuid and p.id = $2::uuid`,
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

  /** Throws `not_found`. */
  async openWork(actor: Actor, postId: string): Promise<OpenWorkView> {
    requireAction('keep_people', actor);
    const view = await this.db.read<OpenWorkView>(actor, OPEN_WORK, [postId]);
    if (!view) throw new DomainError('not_found');
    return view;
  }

  async people(actor: Actor, limit: number, cursor?: string): Promise<Page<PersonView>> {
    const rows = await this.db.read<PersonView[]>(actor, PEOPLE, [limit, ...decodeCursor(cursor, 1)]);
    return pageOf(rows ?? [], limit, ({ loginName }) => [loginName]);
  }
}
