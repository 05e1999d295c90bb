import type { DepartmentId, JurisdictionId, PersonId, PostId } from '../id';
import type { Role } from './role';

/**
 * Who acts: a person in a post of a department of a jurisdiction. Events keep both post and person (ruling 18);
 * "the author cannot review" compares persons, everything else compares posts and roles.
 */
export interface Actor {
  readonly jurisdictionId: JurisdictionId;
  readonly personId: PersonId;
  readonly postId: PostId;
  readonly departmentId: DepartmentId;
  readonly role: Role;
}

/** The clock itself, acting by rule: the worker issues slips and opens duties under this name (系统按督办规则). */
export interface SystemActor {
  readonly jurisdictionId: JurisdictionId;
  readonly role: 'system';
}
