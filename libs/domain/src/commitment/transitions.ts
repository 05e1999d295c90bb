import type { Role } from '../access/role';
import type { LifecycleState } from './lifecycle-state';

/** States in which the matter is still to be done; suspension and termination can take it out of any of them (ruling 17). */
export const OPEN_STATES = [
  'adopted',
  'registered',
  'assigned',
  'in_progress',
  'claimed',
  'under_review',
  'field_check',
  'returned',
  'reopened',
] as const satisfies readonly LifecycleState[];

/** States in which an office, not the department, holds the matter: the clock runs against that office (ruling 31). */
export const WITH_OFFICE = [
  'claimed',
  'under_review',
  'field_check',
] as const satisfies readonly LifecycleState[];

export const isOpenState = (state: LifecycleState): boolean => OPEN_STATES.some((open) => open === state);
export const isWithOffice = (state: LifecycleState): boolean => WITH_OFFICE.some((held) => held === state);

export const TRANSITION_NAMES = [
  'register',
  'assign',
  'acknowledge',
  'not_ours',
  'claim',
  'take_back_claim',
  'accept_for_review',
  'send_to_field_check',
  'return_claim',
  'resume_work',
  'close',
  'archive',
  'reopen',
  'acknowledge_reopened',
  'suspend',
  'resume',
  'resume_unassigned',
  'terminate',
  'carry_over',
] as const;
export type TransitionName = (typeof TRANSITION_NAMES)[number];

/** The limits of the table (handbook §3.1), keys of `policy.handling`; `rework` is the department's after a return. */
export type HandlingKey =
  'register' | 'assign' | 'acknowledge' | 'accept_for_review' | 'send_to_field_check' | 'close' | 'rework';

/** Which HTTP resource records a move; only `transition` moves by `POST …/transitions` (ruling 17). */
export type TransitionResource =
  'transition' | 'assignment' | 'claim' | 'review' | 'verification' | 'resolution' | 'registration';

/** One row of the table: who may move a commitment from where to where, and what is asked for. */
export interface Transition {
  readonly name: TransitionName;
  readonly from: readonly LifecycleState[];
  readonly to: LifecycleState;
  readonly actors: readonly Role[];
  readonly leadOnly: boolean;
  readonly resource: TransitionResource;
  readonly needsReason: boolean;
  readonly guards: readonly string[];
  /** Key of `policy.handling`: what has to be done next, and within how many working days, in the state entered. */
  readonly handling: HandlingKey | null;
}

const LEAD: readonly Role[] = ['reporter', 'department_head'];
const OFFICE: readonly Role[] = ['government_office'];
const SUPERVISOR: readonly Role[] = ['supervisor'];
/** A resolution takes effect when a congress monitor confirms it, whoever recorded it (ruling 16). */
const BY_RESOLUTION: readonly Role[] = ['congress_monitor'];

type Row = Pick<Transition, 'name' | 'from' | 'to' | 'actors'> & Partial<Transition>;

const row = (line: Row): Transition => ({
  leadOnly: false,
  resource: 'transition',
  needsReason: false,
  guards: [],
  handling: null,
  ...line,
});

/** Limits run in these states; entering one opens the duty of whoever holds the matter (handbook §3.1). */
const assigned = { to: 'assigned', handling: 'acknowledge' } as const;
const returned = { to: 'returned', handling: 'rework' } as const;

/**
 * The lifecycle as data (handbook §3.1; actors and added moves by rulings 16 and 17). Adoption is the programme's, so
 * every commitment begins at `adopted`. Overdue, light and ladder are no states and stand nowhere here.
 */
export const TRANSITIONS: readonly Transition[] = [
  row({
    name: 'register',
    from: ['adopted'],
    to: 'registered',
    actors: OFFICE,
    resource: 'registration',
    handling: 'assign',
    guards: [
      'programme_adopted',
      'targets_complete',
      'denominators_or_reason',
      'duplicates_settled',
      'counts_settled',
    ],
  }),
  row({
    name: 'assign',
    from: ['registered'],
    ...assigned,
    actors: SUPERVISOR,
    resource: 'assignment',
    guards: ['one_lead_department', 'responsible_post', 'leader_in_charge'],
  }),
  row({ name: 'acknowledge', from: ['assigned'], to: 'in_progress', actors: LEAD, leadOnly: true }),
  row({
    name: 'not_ours',
    from: ['assigned'],
    to: 'registered',
    actors: LEAD,
    leadOnly: true,
    needsReason: true,
    handling: 'assign',
    guards: ['not_ours_once'],
  }),
  row({
    name: 'claim',
    from: ['in_progress'],
    to: 'claimed',
    actors: ['department_head'],
    leadOnly: true,
    resource: 'claim',
    handling: 'accept_for_review',
    guards: ['not_reporter', 'targets_met', 'milestones_met', 'report_fresh'],
  }),
  row({
    name: 'take_back_claim',
    from: ['claimed'],
    to: 'in_progress',
    actors: ['department_head'],
    leadOnly: true,
    resource: 'claim',
  }),
  row({
    name: 'accept_for_review',
    from: ['claimed'],
    to: 'under_review',
    actors: SUPERVISOR,
    handling: 'send_to_field_check',
    guards: ['reviewer_distinct'],
  }),
  row({
    name: 'send_to_field_check',
    from: ['under_review'],
    to: 'field_check',
    actors: SUPERVISOR,
    handling: 'close',
    guards: ['reviewer_distinct'],
  }),
  row({
    name: 'return_claim',
    from: ['under_review'],
    ...returned,
    actors: SUPERVISOR,
    resource: 'review',
    needsReason: true,
    guards: ['reason_code'],
  }),
  row({
    name: 'return_claim',
    from: ['field_check'],
    ...returned,
    actors: SUPERVISOR,
    resource: 'verification',
    needsReason: true,
    guards: ['issue_list'],
  }),
  row({ name: 'resume_work', from: ['returned'], to: 'in_progress', actors: LEAD, leadOnly: true }),
  row({
    name: 'close',
    from: ['field_check'],
    to: 'closed',
    actors: SUPERVISOR,
    resource: 'verification',
    guards: ['team_of_two', 'sample_passed', 'in_use', 'objections_settled', 'reviewer_distinct'],
  }),
  row({ name: 'archive', from: ['closed'], to: 'archived', actors: OFFICE, guards: ['programme_closing'] }),
  row({
    name: 'reopen',
    from: ['closed', 'archived'],
    to: 'reopened',
    actors: ['supervisor', 'congress_monitor'],
    needsReason: true,
    handling: 'acknowledge',
    guards: ['look_back_failed'],
  }),
  row({ name: 'acknowledge_reopened', from: ['reopened'], to: 'in_progress', actors: LEAD, leadOnly: true }),
  row({
    name: 'suspend',
    from: OPEN_STATES,
    to: 'suspended',
    actors: BY_RESOLUTION,
    resource: 'resolution',
    guards: ['resolution_confirmed'],
  }),
  row({
    name: 'resume',
    from: ['suspended'],
    to: 'in_progress',
    actors: BY_RESOLUTION,
    resource: 'resolution',
    guards: ['resolution_confirmed', 'lead_known'],
  }),
  row({
    name: 'resume_unassigned',
    from: ['suspended'],
    to: 'adopted',
    actors: BY_RESOLUTION,
    resource: 'resolution',
    handling: 'register',
    guards: ['resolution_confirmed', 'lead_unknown'],
  }),
  row({
    name: 'terminate',
    from: [...OPEN_STATES, 'suspended'],
    to: 'terminated',
    actors: BY_RESOLUTION,
    resource: 'resolution',
    guards: ['resolution_confirmed'],
  }),
  row({
    name: 'carry_over',
    from: ['in_progress'],
    to: 'carried_over',
    actors: OFFICE,
    guards: ['multi_year'],
  }),
];
