import { DUTY_KINDS, LIGHTS } from '@app/domain';
import { PreviewLineDescription, PreviewWords } from './preview.dto';

/** What follows by the rule alone, in one sentence. */
export class NextStepAnswer extends PreviewLineDescription {
  sentence!: PreviewWords;
}

/** Why this date. Where it was counted, `GET /calendar/why?from=&days=` shows the days. */
export class DateBasisAnswer {
  rule!: 'printed' | 'registered' | 'day_of_month' | 'counted' | 'moved';
  from!: string | null;
  days!: number | null;
  provisional!: boolean;
  zh!: string;
  en!: string;
}

export class OutlookDate {
  dutyId!: string;
  kind!: (typeof DUTY_KINDS)[number];
  title!: string;
  dueOn!: string;
  originalOn!: string;
  basis!: DateBasisAnswer;
}

export class OutlookLight {
  period!: string;
  light!: (typeof LIGHTS)[number] | null;
  gap!: string | null;
}

export class OutlookMonth {
  period!: string;
  planned!: string | null;
  claimed!: string | null;
  verified!: string | null;
  plannedRate!: string | null;
  verifiedRate!: string | null;
  gap!: string | null;
  issuedState!: string | null;
}

/** What the pace of the last accepted periods comes to; it gives no light. */
export class TargetOutlookAnswer {
  expected!: string;
  misses!: boolean;
  /** Percent of the promise. */
  expectedRate!: string | null;
  monthly!: string;
  monthsLeft!: number;
  /** Still to be verified by the promised date. */
  remaining!: string;
}

/** Claimed less verified in the last accepted report. */
export class FigureDifference {
  period!: string;
  claimed!: string;
  verified!: string;
  difference!: string;
  reasonCode!: string | null;
  /** What the reviewer wrote. */
  text!: string | null;
}

export class OutlookTarget {
  targetId!: string;
  what!: string;
  unit!: string | null;
  value!: string | null;
  /** January to December. */
  months!: OutlookMonth[];
  outlook!: TargetOutlookAnswer | null;
  difference!: FigureDifference | null;
}

export class CommitmentOutlookAnswer {
  id!: string;
  today!: string;
  year!: number;
  ruleVersion!: number;
  policyVersion!: number;
  /** January to December. */
  months!: OutlookLight[];
  targets!: OutlookTarget[];
  /** Why each open date is that date. */
  dates!: OutlookDate[];
  /** The next slip if nobody does anything. */
  next!: NextStepAnswer | null;
  nextByMatter!: NextStepAnswer[];
}

export class DeskDutyOutlook {
  dutyId!: string;
  basis!: DateBasisAnswer;
  /** What follows if nothing is done. */
  next!: NextStepAnswer | null;
}

export class DeskOutlookAnswer {
  today!: string;
  duties!: DeskDutyOutlook[];
}
