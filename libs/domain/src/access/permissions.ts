import { DomainError } from '../error';
import type { DepartmentId } from '../id';
import type { Actor } from './actor';
import type { Role } from './role';

/** What an action touches: the departments of a commitment. */
export interface DepartmentsOf {
  readonly leadDepartmentId: DepartmentId | null;
}

interface Permission {
  readonly roles: readonly Role[];
  /** Those of a department act only where theirs is the lead (牵头单位). */
  readonly leadOnly: boolean;
}

const may = (...roles: Role[]): Permission => ({ roles, leadOnly: false });
const leadMay = (...roles: Role[]): Permission => ({ roles, leadOnly: true });

/**
 * Who may do what beside the moves of the lifecycle, which name their actors themselves (rulings 16, 19, 21, 23, 27,
 * 30). One table: the rules refuse by it and the browser's buttons come from it. The administrator keeps people, posts
 * and settings and touches no business data.
 */
export const PERMISSIONS = {
  create_programme: may('government_office'),
  import_items: may('government_office'),
  settle_counts: may('government_office'),
  merge_items: may('government_office'),
  record_resolution: may('government_office'),
  withdraw_resolution: may('government_office'),
  confirm_resolution: may('congress_monitor'),
  adopt_policy: may('government_office'),
  change_calendar: may('administrator', 'government_office'),
  keep_people: may('administrator'),
  keep_delivery: may('administrator'),
  keep_receivers: may('administrator'),
  assign: may('supervisor'),
  register: may('government_office'),
  report: leadMay('reporter', 'department_head'),
  take_back_report: leadMay('reporter', 'department_head'),
  open_report: may('supervisor'),
  accept_report: may('supervisor'),
  return_report: may('supervisor'),
  claim: leadMay('department_head'),
  take_back_claim: leadMay('department_head'),
  return_claim: may('supervisor'),
  record_verification: may('supervisor'),
  request_extension: leadMay('reporter', 'department_head'),
  decide_extension: may('government_office'),
  issue_slip: may('supervisor'),
  acknowledge_slip: leadMay('reporter', 'department_head'),
  reply_slip: leadMay('reporter', 'department_head'),
  sign_slip_reply: leadMay('department_head'),
  accept_promise: may('supervisor'),
  release_slip: may('supervisor'),
  worsen_light: may('supervisor'),
  lift_worsening: may('supervisor'),
} as const satisfies Record<string, Permission>;

export type PermittedAction = keyof typeof PERMISSIONS;

/** True where the role may do it and, for the department's own acts, the actor's department is the lead. */
export function mayDo(action: PermittedAction, actor: Actor, subject?: DepartmentsOf): boolean {
  const { roles, leadOnly }: Permission = PERMISSIONS[action];
  return roles.includes(actor.role) && (!leadOnly || isLead(actor, subject));
}

/** What a role may do wherever it is signed in, whichever commitment is looked at; what is the lead's alone is not in it. */
export function officeActions(role: Role): PermittedAction[] {
  return (Object.keys(PERMISSIONS) as PermittedAction[]).filter((name) => {
    const { roles, leadOnly }: Permission = PERMISSIONS[name];
    return !leadOnly && roles.includes(role);
  });
}

/** Throws `role_refused` or `not_lead_department`; the same predicate as `mayDo`. */
export function requireAction(action: PermittedAction, actor: Actor, subject?: DepartmentsOf): void {
  const { roles, leadOnly }: Permission = PERMISSIONS[action];
  requireRole(actor, roles);
  if (leadOnly) requireLead(actor, subject);
}

export function requireRole(actor: Actor, roles: readonly Role[]): void {
  if (!roles.includes(actor.role)) {
    throw new DomainError('role_refused', { role: actor.role, allowed: roles.join(', ') });
  }
}

export function requireLead(actor: Actor, subject: DepartmentsOf | undefined): void {
  if (!isLead(actor, subject)) throw new DomainError('not_lead_department');
}

const isLead = (actor: Actor, subject: DepartmentsOf | undefined): boolean =>
  subject !== undefined && actor.departmentId === subject.leadDepartmentId;
