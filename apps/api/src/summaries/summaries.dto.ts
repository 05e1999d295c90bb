import { ApiProperty } from '@nestjs/swagger';
import { LightRuleAnswer } from '../http/light-rule.dto';

export class ProgrammeCategory {
  id!: string;
  number!: number;
  /** As printed, such as （一）. */
  numeral!: string | null;
  name!: string;
  declaredCount!: number | null;
  /** Why the declared and the real count differ, where they do. */
  countSettlement!: string | null;
}

export class ProgrammeDescription {
  id!: string;
  year!: number;
  name!: string;
  state!: 'draft' | 'adopted' | 'closed';
  declaredItems!: number | null;
  /** Decimal text, in yuan. */
  declaredFundsYuan!: string | null;
  /** What else was declared in sums only, as printed. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  declared!: Record<string, unknown>;
  adoptedOn!: string | null;
  resolutionId!: string | null;
  lightRule!: LightRuleAnswer;
  policyVersion!: number;
  categories!: ProgrammeCategory[];
  version!: number;
}

export class TextCount {
  key!: string;
  count!: number;
}

/** A count in parts; `difference` is what the parts leave unsaid, 0 where they balance. */
export class Split {
  total!: number;
  counts!: TextCount[];
  balanced!: boolean;
  sum!: number;
  difference!: number;
}

export class LevelCount {
  key!: number;
  count!: number;
}

export class LevelSplit {
  total!: number;
  counts!: LevelCount[];
  balanced!: boolean;
  sum!: number;
  difference!: number;
}

/** Items as printed; a parent counts as its sub-items make it. */
export class ItemCounts {
  numbered!: number;
  /** Without those merged into another. */
  inSubstance!: number;
  declared!: number | null;
  byLight!: Split;
  byState!: Split;
  bySlipLevel!: LevelSplit;
}

/** "33 of 40" counts these. */
export class LeafCounts {
  total!: number;
  closed!: number;
  overdue!: number;
}

export class LeafSplits extends LeafCounts {
  byLight!: Split;
  byState!: Split;
  bySlipLevel!: LevelSplit;
  byPace!: Split;
}

export class SummaryCategory {
  id!: string;
  number!: number;
  name!: string;
  declaredCount!: number | null;
}

export class CategorySummary {
  category!: SummaryCategory;
  items!: number;
  leaves!: LeafCounts;
  byLight!: Split;
  byPace!: Split;
}

export class SummaryDepartment {
  id!: string;
  name!: string;
}

export class DepartmentSummary {
  department!: SummaryDepartment;
  leaves!: LeafCounts;
  byLight!: Split;
  byPace!: Split;
}

/** `rate` in percent, one decimal; null while no date has come. `undecided`: claimed in time, not yet signed off. */
export class OnTimeRateAnswer {
  due!: number;
  onTime!: number;
  undecided!: number;
  rate!: string | null;
}

export class OnTimeAnswer {
  original!: OnTimeRateAnswer;
  current!: OnTimeRateAnswer;
}

/** The reports of the newest month whose form has opened. */
export class ReportCounts extends Split {
  period!: string | null;
}

export class SlipCounts {
  level!: number;
  issued!: number;
  open!: number;
  released!: number;
  escalated!: number;
}

export class MovedDate {
  id!: string;
  number!: string;
  title!: string;
  originalDueOn!: string | null;
  dueOn!: string | null;
  /** The date asked for, while the request waits. */
  extensionAskedFor!: string | null;
}

export class SoonDuty {
  commitmentId!: string;
  number!: string;
  commitmentTitle!: string;
  kind!: string;
  title!: string;
  dueOn!: string;
  post!: string;
  department!: string;
  workingDaysLeft!: number;
}

export class SummaryProgramme {
  id!: string;
  name!: string;
  year!: number;
  declaredItems!: number | null;
}

export class SummaryAnswer {
  programme!: SummaryProgramme;
  today!: string;
  items!: ItemCounts;
  leaves!: LeafSplits;
  byCategory!: CategorySummary[];
  byDepartment!: DepartmentSummary[];
  onTime!: OnTimeAnswer;
  reports!: ReportCounts;
  /** Of the whole year, by level. */
  slips!: SlipCounts[];
  /** Promised dates that were moved, or are asked to be. */
  moved!: MovedDate[];
  /** What falls due within ten working days. */
  soon!: SoonDuty[];
}
