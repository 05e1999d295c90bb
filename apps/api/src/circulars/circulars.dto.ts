import { LIFECYCLE_STATES, LIGHTS } from '@app/domain';

type Light = (typeof LIGHTS)[number];

export class CircularProgramme {
  id!: string;
  name!: string;
  year!: number;
  declaredItems!: number | null;
}

export class CircularCount {
  key!: string;
  count!: number;
}

/** A count in parts; `difference` is what the parts leave unsaid, 0 where they balance. */
export class CircularSplit {
  total!: number;
  counts!: CircularCount[];
  balanced!: boolean;
  sum!: number;
  difference!: number;
}

/** One line of pace by light. */
export class CircularCrossLine extends CircularSplit {
  key!: string;
}

/** 达序率: done, ahead and on pace, of those that can be judged; percent with one decimal, null where none can. */
export class OnPlanRateAnswer {
  judged!: number;
  onPlan!: number;
  rate!: string | null;
}

export class CircularItem {
  id!: string;
  number!: string;
  title!: string;
}

export class LitItem extends CircularItem {
  light!: Light;
}

export class SignedOffItem extends CircularItem {
  closedOn!: string;
}

export class MergedItem extends CircularItem {
  intoNumber!: string;
}

export class CircularOverall {
  numbered!: number;
  inSubstance!: number;
  declared!: number | null;
  /** Sub-items and items without sub-items: what pace is counted of. */
  leaves!: number;
  byLight!: CircularSplit;
  byPace!: CircularSplit;
  cross!: CircularCrossLine[];
  onPlan!: OnPlanRateAnswer;
  /** In the month itself. */
  signedOff!: SignedOffItem[];
  merged!: MergedItem[];
}

export class CircularCategory {
  id!: string;
  number!: number;
  numeral!: string | null;
  name!: string;
}

export class CategoryRate extends OnPlanRateAnswer {
  category!: CircularCategory;
  items!: number;
  byLight!: CircularSplit;
  /** Every item of the category with its light, in printed order. */
  dots!: LitItem[];
  /** Equal rates share a place; null where nothing can be judged. */
  place!: number | null;
}

export class CircularDepartment {
  id!: string;
  name!: string;
}

export class DepartmentRate extends OnPlanRateAnswer {
  department!: CircularDepartment;
  leaves!: number;
  behind!: LitItem[];
}

export class ComparedDepartment extends DepartmentRate {
  place!: number | null;
}

export class DepartmentRates {
  /** With fewer to judge a department is listed and not compared. */
  fewestToCompare!: number;
  /** The lowest rate first. */
  compared!: ComparedDepartment[];
  notCompared!: DepartmentRate[];
}

export class CircularReason {
  code!: string;
  light!: Light | null;
  zh!: string;
  en!: string;
}

export class TroubledSlip {
  id!: string;
  number!: string;
  level!: number;
  replied!: boolean;
  replyBy!: string | null;
  /** From the circular's day; negative where it has passed. */
  workingDaysLeft!: number | null;
}

/** A red or yellow item. `problems` and `nextSteps` are the department's words, for those who see the item whole. */
export class TroubledItem extends LitItem {
  department!: CircularDepartment | null;
  /** Points behind plan of the worst target, one decimal. */
  gap!: string | null;
  comparedPeriod!: string | null;
  /** The deciding one first. */
  reasons!: CircularReason[];
  problems!: string | null;
  nextSteps!: string | null;
  slip!: TroubledSlip | null;
}

export class GapRow extends LitItem {
  department!: CircularDepartment | null;
  target!: string | null;
  gap!: string | null;
  comparedPeriod!: string | null;
}

export class CircularGaps {
  /** Furthest ahead first; a negative gap is ahead of plan. */
  rows!: GapRow[];
  /** comparable + signed_off + without_light + without_gap = all. */
  balance!: CircularSplit;
}

export class MonthOfSlips {
  issued!: number;
  released!: number;
  escalated!: number;
}

export class OpenSlipItem extends CircularItem {
  slipId!: string;
  slipNumber!: string;
  level!: number;
}

export class SlipsCounted {
  /** Issued up to the circular's day = open + released + escalated. */
  year!: CircularSplit;
  month!: MonthOfSlips;
  open!: OpenSlipItem[];
}

export class SlipsOfLevel extends SlipsCounted {
  level!: number;
}

export class CircularSlips {
  levels!: SlipsOfLevel[];
  all!: SlipsCounted;
}

/** A promised date that was moved, or is asked to be. `text` for those who see the item whole. */
export class CircularMoved extends CircularItem {
  originalDueOn!: string | null;
  dueOn!: string | null;
  /** How often it was moved. */
  times!: number;
  decidedOn!: string | null;
  resolutionNumber!: string | null;
  /** The date asked for, while the request waits. */
  askedFor!: string | null;
  reasonCode!: string | null;
  text!: string | null;
}

/** `rate` in percent, one decimal; null while no date has come. `undecided`: claimed in time, not yet signed off. */
export class CircularOnTimeRate {
  due!: number;
  onTime!: number;
  undecided!: number;
  rate!: string | null;
}

export class CircularOnTime {
  original!: CircularOnTimeRate;
  current!: CircularOnTimeRate;
}

export class DueItem extends LitItem {
  state!: (typeof LIFECYCLE_STATES)[number];
}

export class DueGroup {
  dueOn!: string;
  workingDaysLeft!: number | null;
  overdueWorkingDays!: number | null;
  provisional!: boolean;
  items!: DueItem[];
}

export class CircularDue {
  /** The end of the next month. */
  through!: string;
  groups!: DueGroup[];
  /** dated (in the groups) + later + signed_off + without_date = all. */
  balance!: CircularSplit;
}

export class UnacceptedReport extends LitItem {
  department!: CircularDepartment | null;
  standing!: 'accepted' | 'waiting' | 'returned' | 'missing' | 'not_yet_due';
  dueOn!: string;
  submittedOn!: string | null;
  late!: boolean;
}

export class CircularReports {
  period!: string;
  dueOn!: string | null;
  /** accepted + waiting + returned + missing + not_yet_due = due. */
  byStanding!: CircularSplit;
  /** due + signed_off + without_duty = all. */
  byOwing!: CircularSplit;
  filedLate!: number;
  notAccepted!: UnacceptedReport[];
}

export class CircularTrail {
  seq!: number;
  hash!: string;
}

/** By what data: the ledger answers with the same figures at this moment. */
export class CircularData {
  at!: string;
  /** Such as 2023-11-15-0900. */
  number!: string;
  ruleVersion!: number | null;
  policyVersion!: number | null;
  /** The programme's last event by then. */
  trail!: CircularTrail | null;
}

export class CircularAnswer {
  programme!: CircularProgramme;
  jurisdiction!: string;
  period!: string;
  /** The month's number: 第10期. */
  issue!: number;
  today!: string;
  /** The day whose figures these are. */
  asOf!: string;
  /** True while they still move. */
  running!: boolean;
  overall!: CircularOverall;
  /** The best rate first. */
  byCategory!: CategoryRate[];
  byDepartment!: DepartmentRates;
  /** Red, then yellow. */
  troubled!: TroubledItem[];
  gaps!: CircularGaps;
  slips!: CircularSlips;
  moved!: CircularMoved[];
  onTime!: CircularOnTime;
  due!: CircularDue;
  reports!: CircularReports;
  data!: CircularData;
}
