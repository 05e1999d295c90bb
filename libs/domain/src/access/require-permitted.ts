import { TRANSITIONS } from '../commitment/transitions';
import type { Actor } from './actor';
import type { ActionName } from './allowed-actions';
import {
  PERMISSIONS,
  requireAction,
  requireLead,
  requireRole,
  type DepartmentsOf,
  type PermittedAction,
} from './permissions';

/**
 * Refuses whoever may never do this with the item, in whatever state it stands. It is asked first: a refusal names
 * what cannot be mended before what can, so permission comes before the version that was seen, and that before the
 * state. A move that stands twice in the table is permitted to the actors of both rows; which one it is, is a question
 * of the state. An item without a lead department has no department to refuse. Throws `role_refused`,
 * `not_lead_department`.
 */
export function requirePermitted(name: ActionName, actor: Actor, subject: DepartmentsOf): void {
  if (isPermittedAction(name)) return requireAction(name, actor, subject);
  const lines = TRANSITIONS.filter((line) => line.name === name);
  requireRole(actor, [...new Set(lines.flatMap(({ actors }) => actors))]);
  if (subject.leadDepartmentId && lines.every(({ leadOnly }) => leadOnly)) requireLead(actor, subject);
}

const isPermittedAction = (name: ActionName): name is PermittedAction => name in PERMISSIONS;
