import type { Worsening } from './commitment/commitment';
import type { LifecycleState } from './commitment/lifecycle-state';
import type { IssuedState } from './commitment/target';
import type { DutyKind } from './escalation/duty';
import type { SlipLevel } from './escalation/slip';
import type { Change, Event } from './event-form';
import type {
  ClaimId,
  CommitmentId,
  DepartmentId,
  DutyId,
  EvidenceId,
  ExtensionRequestId,
  PostId,
  ProgrammeId,
  ReportId,
  ResolutionId,
  SlipId,
  TargetId,
} from './id';
import type { OfficeEvent } from './office-event';
import type { ReceiverEvent } from './receiver-event';
import type { CalendarDate, Period } from './schedule/calendar-date';

export type { Change } from './event-form';
export type { OfficeEvent } from './office-event';
export type { ReceiverEvent } from './receiver-event';

/**
 * Everything that can happen, past tense, with exactly its facts. Who did it and when stand beside the event in its
 * row. `text` is the one field for long or personal words (reasons, narratives, replies, names): it is kept apart,
 * erasable, and only its salted hash is in the chain. All values are plain JSON; figures are decimal strings.
 */
export type DomainEvent =
  | ProgrammeEvent
  | CommitmentEvent
  | DutyEvent
  | ReportEvent
  | EvidenceEvent
  | ExtensionEvent
  | ClaimEvent
  | SlipEvent
  | OfficeEvent
  | ReceiverEvent;

/** What an event keeps of one figure. */
export interface EventFigure {
  readonly targetId: TargetId;
  readonly claimed: string | null;
  readonly verified: string | null;
  readonly issuedState: IssuedState | null;
}

type OfProgramme<K extends string, Facts = unknown> = Event<K, { programmeId: ProgrammeId } & Facts>;
type OfCommitment<K extends string, Facts = unknown> = Event<K, { commitmentId: CommitmentId } & Facts>;
type OfSlip<K extends string, Facts = unknown> = OfCommitment<K, { slipId: SlipId } & Facts>;
type OfReport<K extends string, Facts = unknown> = OfCommitment<
  K,
  { reportId: ReportId; period: Period } & Facts
>;
type OfDuty<K extends string, Facts = unknown> = OfCommitment<
  K,
  { dutyId: DutyId; dutyKind: DutyKind; subject: string; version: number } & Facts
>;

export type ProgrammeEvent =
  | OfProgramme<'programme_created', { name: string; year: number; declaredItems: number | null }>
  | OfProgramme<'items_imported', { categories: number; items: number; leaves: number; targets: number }>
  | OfProgramme<
      'programme_adopted',
      { resolutionId: ResolutionId; number: string; date: CalendarDate; items: number; targets: number }
    >
  | OfProgramme<
      'count_difference_settled',
      { category: number | null; declared: number; actual: number; text: string }
    >
  | OfProgramme<
      'resolution_recorded',
      {
        resolutionId: ResolutionId;
        commitmentId: CommitmentId | null;
        effect: string;
        number: string;
        date: CalendarDate;
        text: string | null;
      }
    >
  | OfProgramme<
      'resolution_confirmed',
      {
        resolutionId: ResolutionId;
        commitmentId: CommitmentId | null;
        effect: string;
        number: string;
        date: CalendarDate;
      }
    >
  | OfProgramme<
      'resolution_withdrawn',
      {
        resolutionId: ResolutionId;
        commitmentId: CommitmentId | null;
        effect: string;
        number: string;
        date: CalendarDate;
      }
    >
  | OfProgramme<
      'items_kept_apart',
      {
        firstId: CommitmentId;
        secondId: CommitmentId;
        numbers: readonly [string, string];
        text: string;
      }
    >
  | OfProgramme<'policy_adopted', { before: number | null; after: number }>;

export type CommitmentEvent =
  | OfCommitment<'items_merged', { intoId: CommitmentId; number: string; intoNumber: string; text: string }>
  | OfCommitment<
      'commitment_registered',
      { targets: number; milestones: number; multiYear: boolean; linearCurves: number }
    >
  | OfCommitment<
      'commitment_assigned',
      {
        leadDepartmentId: Change<DepartmentId | null>;
        supportingDepartmentIds: Change<readonly DepartmentId[]>;
        responsiblePostId: Change<PostId | null>;
        leaderPostId: Change<PostId | null>;
      }
    >
  | OfCommitment<
      'state_changed',
      { from: LifecycleState; to: LifecycleState; transition: string; text: string | null }
    >
  | OfCommitment<
      'not_ours_returned',
      { from: LifecycleState; to: LifecycleState; departmentId: DepartmentId | null; text: string }
    >
  | OfCommitment<
      'commitment_adjusted',
      {
        resolutionId: ResolutionId;
        changes: Readonly<Record<string, Change<string | null>>>;
        text: string | null;
      }
    >
  | OfCommitment<
      'light_worsened',
      { before: Worsening['light'] | null; after: Worsening['light']; text: string }
    >
  | OfCommitment<'light_worsening_lifted', { before: Worsening['light']; text: string }>;

export type DutyEvent =
  | OfDuty<'duty_opened', { originalOn: CalendarDate; dueOn: CalendarDate; postId: PostId }>
  | OfDuty<'duty_moved', { dueOn: Change<CalendarDate>; originalOn: CalendarDate; authority: string }>
  | OfDuty<'duty_met', { dueOn: CalendarDate; metOn: CalendarDate }>
  | OfDuty<'duty_cancelled', { dueOn: CalendarDate; reason: string }>;

export type ReportEvent =
  | OfReport<
      'progress_reported',
      {
        late: boolean;
        figures: readonly EventFigure[];
        questions: readonly string[];
        /** What it names as proof; each was entered with its hash. */
        evidence: readonly EvidenceId[];
        text: string | null;
      }
    >
  | OfReport<'report_taken_back'>
  | OfReport<'report_opened'>
  | OfReport<
      'report_accepted',
      {
        figures: readonly EventFigure[];
        reduced: readonly { readonly targetId: TargetId; readonly reasonCode: string }[];
        gap: string | null;
        light: string;
        milestonesReached: readonly DutyId[];
        text: string | null;
      }
    >
  | OfReport<'report_returned', { reasonCode: string; text: string | null }>;

/** `sha256` in hexadecimal proves the file, `text` is its name. */
export type EvidenceEvent = OfCommitment<
  'evidence_added',
  { evidenceId: EvidenceId; sha256: string; mediaType: string; size: number; text: string }
>;

export type ExtensionEvent =
  | OfCommitment<
      'extension_requested',
      {
        requestId: ExtensionRequestId;
        dutyId: DutyId;
        dueOn: CalendarDate;
        newOn: CalendarDate;
        reasonCode: string;
        late: boolean;
        text: string;
      }
    >
  | OfCommitment<
      'extension_decided',
      {
        requestId: ExtensionRequestId;
        dutyId: DutyId;
        granted: boolean;
        dueOn: CalendarDate;
        newOn: CalendarDate;
        authority: string;
        text: string | null;
      }
    >;

export type ClaimEvent =
  | OfCommitment<
      'completion_claimed',
      { claimId: ClaimId; claimedOn: CalendarDate; lastPeriod: Period; text: string | null }
    >
  | OfCommitment<'claim_taken_back', { claimId: ClaimId }>
  | OfCommitment<'claim_returned', { claimId: ClaimId; reasonCode: string; text: string | null }>
  | OfCommitment<
      'verification_recorded',
      {
        claimId: ClaimId;
        checkedOn: CalendarDate;
        team: number;
        sampled: number;
        passed: number;
        stage: string;
        result: 'passed' | 'failed';
        text: string | null;
      }
    >;

export type SlipEvent =
  | OfSlip<
      'slip_issued',
      {
        matter: string;
        level: SlipLevel;
        number: string;
        byHand: boolean;
        dueAt: string;
        issuedAt: string;
        reasonCode: string | null;
        text: string | null;
      }
    >
  | OfSlip<
      'slip_delivered',
      {
        level: SlipLevel;
        deliveredOn: CalendarDate;
        replyBy: CalendarDate | null;
        mendBy: CalendarDate | null;
      }
    >
  | OfSlip<'slip_acknowledged', { level: SlipLevel }>
  | OfSlip<
      'slip_replied',
      { level: SlipLevel; signed: boolean; promisedOn: CalendarDate | null; text: string }
    >
  | OfSlip<'slip_promise_accepted', { level: SlipLevel; promisedOn: CalendarDate }>
  | OfSlip<'slip_released', { level: SlipLevel; cause: string; text: string | null }>
  | OfSlip<'slip_escalated', { level: SlipLevel; toLevel: SlipLevel }>;
