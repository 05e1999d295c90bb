import {
  DUTY_KINDS,
  DUTY_STATES,
  LIFECYCLE_STATES,
  LIGHTS,
  NATURES,
  REPORT_STATES,
  SIGHTS,
  SLIP_STATES,
} from '@app/domain';
import { EvidenceAnswer } from '../http/evidence.dto';
import { ClaimAnswer } from './claim.dto';
import { HistoryPage, HistoryPost } from './history.dto';
import { LeafCount, PlannedMonth } from './ledger.dto';

export class CommitmentProgramme {
  id!: string;
  name!: string;
  year!: number;
  state!: string;
}
export class CommitmentCategory {
  id!: string;
  number!: number;
  numeral!: string | null;
  name!: string;
}
export class CommitmentDepartment {
  id!: string;
  name!: string;
}
export class NumberedCommitment {
  id!: string;
  number!: string;
  title!: string;
}
export class LightReasonAnswer {
  code!: string;
  light!: (typeof LIGHTS)[number] | null;
  zh!: string;
  en!: string;
}

/** The light with all its reasons, the deciding first, and the rule's version. */
export class StandingAnswer {
  light!: (typeof LIGHTS)[number];
  reasons!: LightReasonAnswer[];
  asOf!: string | null;
  ruleVersion!: number | null;
  pace!: string | null;
  gap!: string | null;
  comparedPeriod!: string | null;
  decidingTargetId!: string | null;
  state!: (typeof LIFECYCLE_STATES)[number];
  slipLevel!: number;
  leaves!: LeafCount | null;
}
export class MonthlyLight {
  period!: string;
  light!: (typeof LIGHTS)[number];
  gap!: string | null;
}
export class PlanCurveAnswer {
  points!: PlannedMonth[];
  /** The straight line that nobody chose. */
  isDefault!: boolean;
}
export class TargetFigure {
  period!: string;
  planned!: string | null;
  claimed!: string | null;
  /** Null until the report was accepted. */
  verified!: string | null;
  issuedState!: string | null;
}
export class TargetStandingAnswer {
  light!: (typeof LIGHTS)[number];
  planned!: string | null;
  verified!: string | null;
  claimed!: string | null;
  plannedRate!: string | null;
  verifiedRate!: string | null;
  gap!: string | null;
}
export class TargetAnswer {
  id!: string;
  position!: number;
  what!: string;
  value!: string | null;
  unit!: string | null;
  comparator!: string;
  kind!: string;
  basis!: string | null;
  stockOrFlow!: string;
  denominator!: string | null;
  noTargetReason!: string | null;
  stage!: string | null;
  curve!: PlanCurveAnswer | null;
  standing!: TargetStandingAnswer | null;
  figures!: TargetFigure[];
}

/** How a date stands today. */
export class DateStanding {
  workingDaysLeft!: number | null;
  overdueWorkingDays!: number | null;
  provisional!: boolean;
}
export class DutyAnswer extends DateStanding {
  id!: string;
  kind!: (typeof DUTY_KINDS)[number];
  subject!: string;
  title!: string;
  version!: number;
  originalOn!: string;
  dueOn!: string;
  opensOn!: string;
  state!: (typeof DUTY_STATES)[number];
  metOn!: string | null;
  /** Met after its date, so many working days. */
  lateWorkingDays!: number | null;
  extendedTimes!: number;
  /** The post that owes it. */
  post!: HistoryPost;
}
export class SlipWords {
  zh!: string;
  en!: string;
}
export class SlipReplyAnswer {
  at!: string;
  text!: string;
  signed!: boolean;
  promisedOn!: string | null;
  acceptedOn!: string | null;
}
export class SlipAnswer {
  id!: string;
  level!: number;
  /** A reply counts only when the head has signed it, as the policy in force says of the level. */
  needsSignature!: boolean;
  number!: string;
  state!: (typeof SLIP_STATES)[number];
  byHand!: boolean;
  reason!: SlipWords[];
  dueAt!: string;
  issuedAt!: string;
  deliveredOn!: string | null;
  acknowledgedAt!: string | null;
  replyBy!: string | null;
  replyStanding!: DateStanding;
  mendBy!: string | null;
  reply!: SlipReplyAnswer | null;
  releasedOn!: string | null;
  releaseNote!: string | null;
  version!: number;
}
export class ReportAnswer {
  id!: string;
  period!: string;
  state!: (typeof REPORT_STATES)[number];
  submittedAt!: string | null;
  submittedOn!: string | null;
  late!: boolean;
  narrative!: string;
  problems!: string | null;
  nextSteps!: string | null;
  /** Ids of what proves it, out of the commitment's `evidence`. */
  evidence!: string[];
  authorPost!: HistoryPost;
  version!: number;
}
export class ExtensionAnswer {
  id!: string;
  dutyId!: string;
  state!: string;
  dueOn!: string;
  newOn!: string;
  reasonCode!: string;
  text!: string;
  requestedOn!: string;
  late!: boolean;
  /** Whose decision a later date is: granting a promised one takes a resolution; the office can only refuse it. */
  authority!: 'resolution' | 'government_office' | null;
  decidedOn!: string | null;
  decisionText!: string | null;
  post!: HistoryPost;
  version!: number;
}
export class CommitmentResolution {
  id!: string;
  effect!: string;
  state!: string;
  number!: string;
  date!: string;
  text!: string | null;
  newOn!: string | null;
  recordedAt!: string;
  confirmedAt!: string | null;
  version!: number;
}
export class DepartmentTruth {
  period!: string;
  value!: string | null;
  on!: string | null;
  by!: HistoryPost;
}
export class SupervisionTruth {
  period!: string;
  value!: string | null;
  on!: string | null;
}
export class CongressTruth {
  number!: string;
  date!: string;
  effect!: string;
}

/** The three accounts of one target (三本账). */
export class TruthAnswer {
  targetId!: string;
  department!: DepartmentTruth | null;
  supervision!: SupervisionTruth | null;
  congress!: CongressTruth | null;
}
export class ActionAnswer {
  name!: string;
  /** The report, slip, duty, request or month it is about; null for the commitment itself. */
  subject!: string | null;
}

/** One commitment. `version` stands in `ETag` too. */
export class CommitmentAnswer extends DateStanding {
  id!: string;
  number!: string;
  title!: string;
  originalText!: string | null;
  /** A parent's state is that of its least advanced sub-item. */
  state!: (typeof LIFECYCLE_STATES)[number];
  stateSince!: string | null;
  isLeaf!: boolean;
  originalDueOn!: string | null;
  dueOn!: string | null;
  fundsYuan!: string | null;
  nature!: (typeof NATURES)[number] | null;
  multiYear!: boolean;
  demonstration!: boolean;
  today!: string;
  /** How much of it the asker sees. */
  sight!: (typeof SIGHTS)[number];
  programme!: CommitmentProgramme;
  category!: CommitmentCategory;
  parent!: NumberedCommitment | null;
  mergedInto!: NumberedCommitment | null;
  department!: CommitmentDepartment | null;
  supporting!: CommitmentDepartment[];
  responsiblePost!: HistoryPost | null;
  leaderPost!: HistoryPost | null;
  standing!: StandingAnswer;
  /** The light of every accepted month. */
  months!: MonthlyLight[];
  targets!: TargetAnswer[];
  duties!: DutyAnswer[];
  slips!: SlipAnswer[];
  reports!: ReportAnswer[];
  evidence!: EvidenceAnswer[];
  claims!: ClaimAnswer[];
  extensionRequests!: ExtensionAnswer[];
  resolutions!: CommitmentResolution[];
  truths!: TruthAnswer[];
  /** What the asker may do now; the browser shows these and no others. */
  actions!: ActionAnswer[];
  /** The last 20 events; `next` goes on at `/commitments/{id}/history`. */
  history!: HistoryPage;
  version!: number;
}
