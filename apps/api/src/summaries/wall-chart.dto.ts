import { LIFECYCLE_STATES, LIGHTS } from '@app/domain';
import {
  ItemCounts,
  LeafSplits,
  MovedDate,
  OnTimeAnswer,
  ReportCounts,
  SlipCounts,
  SoonDuty,
  Split,
  SummaryDepartment,
  SummaryProgramme,
} from './summaries.dto';

/** One line of a cross table; it balances by itself. */
export class CrossLine extends Split {
  key!: string;
}

export class WallChartReason {
  code!: string;
  zh!: string;
  en!: string;
}

/** Figures of the deciding target in the period that the light compares. */
export class DecidingStanding {
  planned!: string | null;
  verified!: string | null;
  claimed!: string | null;
  plannedRate!: string | null;
  verifiedRate!: string | null;
  gap!: string | null;
}

/** The target that gives the light its colour. */
export class DecidingTarget {
  id!: string;
  what!: string;
  kind!: string;
  comparator!: string;
  value!: string | null;
  unit!: string | null;
  denominator!: string | null;
  standing!: DecidingStanding | null;
}

/** One month: figures in the target's unit, rates in percent, gap in points; null where there is none. */
export class WallChartMonth {
  period!: string;
  planned!: string | null;
  plannedRate!: string | null;
  claimed!: string | null;
  verified!: string | null;
  verifiedRate!: string | null;
  gap!: string | null;
  /** At the end of that month, once its report was accepted. */
  light!: (typeof LIGHTS)[number] | null;
}

export class WallChartMilestone {
  title!: string;
  dueOn!: string;
  metOn!: string | null;
  state!: 'met' | 'missed' | 'to_come';
}

export class WallChartRate {
  id!: string;
  what!: string;
  issuedState!: 'not_issued' | 'issued' | 'in_force';
}

export class WallChartSlip {
  id!: string;
  number!: string;
  level!: number;
  replyBy!: string | null;
}

export class WallChartLeaves {
  total!: number;
  closed!: number;
}

/** One row; sub-items follow their item and name it in `parentId`. */
export class WallChartItem {
  id!: string;
  number!: string;
  title!: string;
  parentId!: string | null;
  categoryId!: string;
  department!: SummaryDepartment | null;
  isLeaf!: boolean;
  state!: (typeof LIFECYCLE_STATES)[number];
  light!: (typeof LIGHTS)[number];
  /** The one that decided. */
  reason!: WallChartReason | null;
  /** Null for an item with sub-items. */
  pace!: string | null;
  slipLevel!: number;
  openSlips!: WallChartSlip[];
  mergedIntoNumber!: string | null;
  comparedPeriod!: string | null;
  deciding!: DecidingTarget | null;
  /** January to December. */
  months!: WallChartMonth[];
  milestones!: WallChartMilestone[];
  policyRates!: WallChartRate[];
  originalDueOn!: string | null;
  dueOn!: string | null;
  workingDaysLeft!: number | null;
  overdueWorkingDays!: number | null;
  provisional!: boolean;
  closedOn!: string | null;
  metOn!: string | null;
  /** Closed by a claim made after its date, so many working days. */
  lateWorkingDays!: number | null;
  leaves!: WallChartLeaves | null;
}

export class WallChartCategory {
  id!: string;
  number!: number;
  numeral!: string | null;
  name!: string;
  declaredCount!: number | null;
  items!: number;
  byLight!: Split;
  byPace!: Split;
}

export class WallChartYear {
  endsOn!: string;
  workingDaysLeft!: number | null;
  provisional!: boolean;
}

/** Everything that the wall chart shows, from one moment. */
export class WallChartAnswer {
  programme!: SummaryProgramme;
  jurisdiction!: string;
  today!: string;
  /** The data's moment. */
  at!: string;
  ruleVersion!: number;
  year!: WallChartYear;
  /** The newest month whose report form has opened. */
  period!: string | null;
  items!: WallChartItem[];
  categories!: WallChartCategory[];
  counts!: ItemCounts;
  leaves!: LeafSplits;
  /** Pace by light, of leaves. */
  cross!: CrossLine[];
  onTime!: OnTimeAnswer;
  reports!: ReportCounts;
  slips!: SlipCounts[];
  moved!: MovedDate[];
  /** What falls due within ten working days. */
  soon!: SoonDuty[];
}
