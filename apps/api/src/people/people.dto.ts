import { DUTY_KINDS, type DutyKind, ROLES, type Role } from '@app/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, Matches, ValidateIf } from 'class-validator';
import { IsId, IsName } from '../http/fields';

export const DEPARTMENT_KINDS = [
  'department',
  'supervision_office',
  'government_office',
  'congress',
  'leadership',
  'administration',
] as const;
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number];

const CODE = /^[a-z0-9][a-z0-9._-]{0,49}$/;

export class CreateDepartmentRequest {
  /** Short, lower case, the jurisdiction's own. */
  @Matches(CODE)
  code!: string;

  @IsName(100)
  name!: string;

  @IsIn(DEPARTMENT_KINDS)
  kind!: DepartmentKind;
}

export class CreatePostRequest {
  @IsId()
  departmentId!: string;

  /** Short, lower case, the jurisdiction's own. */
  @Matches(CODE)
  code!: string;

  @IsName(100)
  title!: string;

  @IsIn(ROLES)
  role!: Role;
}

export class PostsQuery {
  @IsOptional()
  @IsId()
  departmentId?: string;
}

export class HandOverPostRequest {
  /** The successor; null leaves the post vacant. */
  @ValidateIf((_, value) => value !== null)
  @IsId()
  personId!: string | null;
}

export class CreatePersonRequest {
  @IsName(100)
  displayName!: string;

  /** Unique in the installation. */
  @Matches(/^[\w.@-]{2,100}$/)
  loginName!: string;

  @IsOptional()
  @IsEmail()
  email?: string;
}

export class Department {
  id!: string;
  code!: string;
  name!: string;
  kind!: DepartmentKind;
  version!: number;
}

export class PostHolder {
  id!: string;
  displayName!: string;
}

export class Post {
  id!: string;
  departmentId!: string;
  code!: string;
  title!: string;
  role!: Role;
  /** Empty: vacant; what comes for it goes to the head of the department, then to the supervision office. */
  holders!: PostHolder[];
  version!: number;
}

export class OpenDuties {
  @ApiProperty({ enum: DUTY_KINDS })
  kind!: DutyKind;
  count!: number;
}

/** What goes with a post to whoever holds it next. */
export class OpenWork {
  postId!: string;
  /** Open duties. */
  total!: number;
  overdue!: number;
  byKind!: OpenDuties[];
  earliestDueOn!: string | null;
  /** Open items that name the post as responsible, or as the leader in charge. */
  items!: number;
}

export class CreatedPost {
  id!: string;
  departmentId!: string;
  code!: string;
  title!: string;
  role!: Role;
  version!: number;
}

export class HandedOverPost {
  id!: string;
  holder!: string | null;
  version!: number;
}

export class PersonsPost {
  id!: string;
  title!: string;
  /** The department's name. */
  department!: string;
}

export class Person {
  id!: string;
  displayName!: string;
  loginName!: string;
  email!: string | null;
  /** False: signs in no more and holds no post. */
  active!: boolean;
  posts!: PersonsPost[];
  /** For `If-Match`. */
  version!: number;
}

export class PeoplePage {
  items!: Person[];
  next!: string | null;
}

export class CreatedPerson {
  id!: string;
  loginName!: string;
  /** Shown this once. A repeated request gets the answer without it. */
  oneTimePassword?: string;
}

export class ChangePersonRequest {
  @IsName(100)
  displayName!: string;

  /** Null: no mail. */
  @ValidateIf((_, value) => value !== null)
  @IsEmail()
  email!: string | null;
}

export class ChangedPerson {
  id!: string;
  displayName!: string;
  email!: string | null;
  loginName!: string;
  active!: boolean;
  version!: number;
}

export class PersonActivityAnswer {
  id!: string;
  active!: boolean;
  /** Posts that are vacant by it. */
  vacated!: string[];
}
