/** Who works in the system (handbook §1.8, ruling 16). A role belongs to a post, a post to a department, a person holds posts. */
export const ROLES = [
  'reporter',
  'department_head',
  'supervisor',
  'government_office',
  'leader',
  'congress_monitor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];
