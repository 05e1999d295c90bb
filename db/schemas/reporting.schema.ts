import type {
  CompletionClaim,
  Evidence,
  ExtensionRequest,
  ProgrammeId,
  ProgressReport,
  Resolution,
  Slip,
} from '@app/domain';
import { bool, day, entity, instant, integer, json, text, uuid } from './entity';

export interface ReportRow extends ProgressReport {
  readonly programmeId: ProgrammeId;
}

export interface ResolutionRow extends Resolution {
  /** What an adjustment changes, printed value beside the new one. */
  readonly change: Readonly<Record<string, unknown>> | null;
  readonly recordedAt: string;
  readonly confirmedAt: string | null;
}

/** `rungKey` makes a rung fire once; `reason` is why, in words; `releaseNote` why it was released. */
export interface SlipRow extends Slip {
  readonly rungKey: string;
  readonly reason: readonly { readonly zh: string; readonly en: string }[];
  readonly releaseNote: string | null;
}

/** `verification` is the record of the field check in its simple form, null until one was made. */
export interface ClaimRow extends CompletionClaim {
  readonly programmeId: ProgrammeId;
  readonly verification: Readonly<Record<string, unknown>> | null;
}

export interface ExtensionRequestRow extends ExtensionRequest {
  readonly programmeId: ProgrammeId;
}

export const ReportSchema = entity<ReportRow>('progress_report', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  programmeId: uuid.it,
  commitmentId: uuid.it,
  period: text.it,
  state: text.it,
  authorPersonId: uuid.it,
  authorPostId: uuid.it,
  submittedAt: instant.orNull,
  submittedOn: day.orNull,
  late: bool.it,
  figures: json.it,
  milestonesReached: json.it,
  evidence: json.it,
  narrative: text.it,
  problems: text.orNull,
  nextSteps: text.orNull,
  answers: json.it,
  openedById: uuid.orNull,
  review: json.orNull,
  verdict: json.orNull,
  version: integer.it,
});

export const EvidenceSchema = entity<Evidence>('evidence', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  programmeId: uuid.it,
  commitmentId: uuid.it,
  departmentId: uuid.it,
  personId: uuid.it,
  postId: uuid.it,
  sha256: text.it,
  mediaType: text.it,
  name: text.it,
  size: integer.it,
  uploadedAt: instant.it,
});

export const ResolutionSchema = entity<ResolutionRow>('resolution', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  programmeId: uuid.it,
  commitmentId: uuid.orNull,
  dutyId: uuid.orNull,
  effect: text.it,
  state: text.it,
  number: text.it,
  date: day.it,
  text: text.orNull,
  newOn: day.orNull,
  change: json.orNull,
  recordedById: uuid.it,
  recordedAt: instant.it,
  confirmedById: uuid.orNull,
  confirmedAt: instant.orNull,
  version: integer.it,
});

export const SlipSchema = entity<SlipRow>('slip', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  programmeId: uuid.it,
  commitmentId: uuid.it,
  dutyId: uuid.orNull,
  dutyVersion: integer.orNull,
  matter: text.it,
  rungKey: text.it,
  level: integer.it,
  number: text.it,
  state: text.it,
  byHand: bool.it,
  reason: json.it,
  dueAt: instant.it,
  issuedAt: instant.it,
  deliveredOn: day.orNull,
  acknowledgedAt: instant.orNull,
  replyBy: day.orNull,
  mendBy: day.orNull,
  reply: json.orNull,
  releasedOn: day.orNull,
  releaseNote: text.orNull,
  version: integer.it,
});

export const ClaimSchema = entity<ClaimRow>('completion_claim', ['jurisdictionId', 'id'], {
  jurisdictionId: uuid.it,
  id: uuid.it,
  programmeId: uuid.it,
  commitmentId: uuid.it,
  state: text.it,
  claimedOn: day.it,
  lastPeriod: text.it,
  claimantPersonId: uuid.it,
  claimantPostId: uuid.it,
  text: text.orNull,
  reasonCode: text.orNull,
  returnText: text.orNull,
  verification: json.orNull,
  version: integer.it,
});

export const ExtensionRequestSchema = entity<ExtensionRequestRow>(
  'extension_request',
  ['jurisdictionId', 'id'],
  {
    jurisdictionId: uuid.it,
    id: uuid.it,
    programmeId: uuid.it,
    commitmentId: uuid.it,
    dutyId: uuid.it,
    state: text.it,
    dueOn: day.it,
    newOn: day.it,
    reasonCode: text.it,
    text: text.it,
    requestedOn: day.it,
    late: bool.it,
    requesterPersonId: uuid.it,
    requesterPostId: uuid.it,
    resolutionId: uuid.orNull,
    decidedOn: day.orNull,
    decisionText: text.orNull,
    version: integer.it,
  },
);
