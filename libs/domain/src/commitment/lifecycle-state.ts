/**
 * In whose hands a commitment is (办理状态). Overdue, light, progress and escalation level are never states:
 * they are derived, so that being late cannot wipe out where the matter stands (handbook §0.2, §3.1).
 */
export const LIFECYCLE_STATES = [
  'adopted',
  'registered',
  'assigned',
  'in_progress',
  'claimed',
  'under_review',
  'field_check',
  'returned',
  'closed',
  'archived',
  'suspended',
  'terminated',
  'carried_over',
  'reopened',
] as const;
export type LifecycleState = (typeof LIFECYCLE_STATES)[number];
