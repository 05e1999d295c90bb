import type { CommitmentId, DutyId, JurisdictionId, PostId, ProgrammeId } from '../id';
import type { CalendarDate } from '../schedule/calendar-date';

/**
 * The thing with a date (ruling 20): promised deadline, inner milestone, report day, slip reply, slip mending date,
 * review, field check, extension decision, and the handling limits of the transition table (handbook §3.1).
 */
export const DUTY_KINDS = [
  'promised',
  'milestone',
  'report',
  'slip_reply',
  'slip_mending',
  'review',
  'field_check',
  'extension_decision',
  'handling',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

export const DUTY_STATES = ['open', 'met', 'cancelled'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/**
 * One duty. `subject` tells duties of one kind apart: the period of a report ("2023-10"), the title of a milestone,
 * the id of a report, claim, slip or request. `version` grows when the date is moved; a rung fires once per version.
 */
export interface Duty {
  readonly jurisdictionId: JurisdictionId;
  readonly id: DutyId;
  readonly programmeId: ProgrammeId;
  readonly commitmentId: CommitmentId;
  readonly kind: DutyKind;
  readonly subject: string;
  readonly title: string;
  readonly version: number;
  readonly originalOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly opensOn: CalendarDate;
  readonly postId: PostId;
  readonly state: DutyState;
  readonly metOn: CalendarDate | null;
}
