import type { DepartmentId, JurisdictionId, PersonId, PostId, Role } from '@app/domain';
import { bool, entity, instant, integer, text, uuid } from './entity';

export const DEPARTMENT_KINDS = [
  'department',
  'supervision_office',
  'government_office',
  'congress',
  'leadership',
  'administration',
] as const;
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number];

export interface DepartmentRow {
  readonly jurisdictionId: JurisdictionId;
  readonly id: DepartmentId;
  readonly code: string;
  readonly name: string;
  readonly kind: DepartmentKind;
  readonly version: number;
}

/** A post (岗位): duties and messages belong to it, whoever holds it (ruling 18). */
export interface PostRow {
  readonly jurisdictionId: JurisdictionId;
  readonly id: PostId;
  readonly departmentId: DepartmentId;
  readonly code: string;
  readonly title: string;
  readonly role: Role;
  readonly position: number;
  readonly districtHead: boolean;
  readonly version: number;
}

export interface PostHoldingRow {
  readonly jurisdictionId: JurisdictionId;
  readonly id: string;
  readonly postId: PostId;
  readonly personId: PersonId;
  readonly since: string;
  readonly until: string | null;
}

export const DepartmentSchema = entity<DepartmentRow>('department', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  code: text.it,
  name: text.it,
  kind: text.it,
  version: integer.it,
});

export const PostSchema = entity<PostRow>('post', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  departmentId: uuid.it,
  code: text.it,
  title: text.it,
  role: text.it,
  position: integer.it,
  districtHead: bool.it,
  version: integer.it,
});

export const PostHoldingSchema = entity<PostHoldingRow>('post_holding', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  postId: uuid.it,
  personId: uuid.it,
  since: instant.it,
  until: instant.orNull,
});
