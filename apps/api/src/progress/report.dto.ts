import type { IssuedState, QuestionCode, ReportState, ReviewReasonCode } from '@app/domain';
import { EvidenceAnswer } from '../http/evidence.dto';
import { ReportQuestion, ReportVerdict } from './progress.dto';

export class ReportedFigure {
  targetId!: string;
  claimed!: string | null;
  verified!: string | null;
  issuedState!: IssuedState | null;
}

export class QuestionAnswer {
  code!: QuestionCode;
  targetId!: string | null;
  text!: string;
}

export class ReportReduction {
  targetId!: string;
  reasonCode!: ReviewReasonCode;
}

export class ReportReview {
  personId!: string;
  postId!: string;
  on!: string;
  reductions!: ReportReduction[];
  reasonCode!: ReviewReasonCode | null;
  text!: string | null;
}

export class NamedPerson {
  person!: string;
  post!: string;
}

export class ReportLine {
  id!: string;
  commitmentId!: string;
  period!: string;
  state!: ReportState;
  authorPersonId!: string;
  authorPostId!: string;
  author!: NamedPerson;
  submittedAt!: string | null;
  submittedOn!: string | null;
  late!: boolean;
  figures!: ReportedFigure[];
  milestonesReached!: string[];
  evidence!: EvidenceAnswer[];
  narrative!: string;
  problems!: string | null;
  nextSteps!: string | null;
  answers!: QuestionAnswer[];
  openedById!: string | null;
  review!: ReportReview | null;
  reviewer!: NamedPerson | null;
  verdict!: ReportVerdict | null;
  version!: number;
}

export class ReportedCommitment {
  id!: string;
  number!: string;
  title!: string;
  state!: string;
}

export class ReportedTarget {
  id!: string;
  what!: string;
  value!: string | null;
  unit!: string | null;
  comparator!: string;
  kind!: string;
  basis!: string | null;
  /** Planned at the end of the reported month. */
  planned!: string | null;
  /** Verified in the period accepted last before. */
  previous!: string | null;
  previousPlanned!: string | null;
  /** Claimed now less verified then. */
  increase!: string | null;
  claimed!: string | null;
  verified!: string | null;
  issuedState!: string | null;
}

export class ReportAction {
  name!: string;
  subject!: string | null;
}

/** One report with the month before side by side. */
export class ReportPage extends ReportLine {
  commitment!: ReportedCommitment;
  dueOn!: string | null;
  previousPeriod!: string | null;
  targets!: ReportedTarget[];
  questions!: ReportQuestion[];
  /** What this actor may do with the report now. */
  actions!: ReportAction[];
}
