import { LIFECYCLE_STATES, LIGHTS } from '@app/domain';

export class LedgerCategory {
  id!: string;
  number!: number;
  name!: string;
}

export class LedgerDepartment {
  id!: string;
  name!: string;
}

/** Why the light is what it is: the first reason. */
export class LedgerReason {
  code!: string;
  zh!: string;
  en!: string;
}

/** The target that decides the light, with its cumulative figures at the end of the compared period; decimals as text. */
export class LedgerTarget {
  id!: string;
  what!: string;
  kind!: string;
  comparator!: string;
  value!: string | null;
  unit!: string | null;
  planned!: string | null;
  verified!: string | null;
  claimed!: string | null;
}

export class LastReport {
  /** A month, `2023-10`. */
  period!: string;
  state!: string;
}

/** How many sub-items are signed off, of how many: "33 of 40". */
export class LeafCount {
  closed!: number;
  total!: number;
}

export class PlannedMonth {
  period!: string;
  value!: string;
}

export class VerifiedMonth {
  period!: string;
  value!: string | null;
  light!: string | null;
}

export class LedgerMilestone {
  title!: string;
  dueOn!: string;
  metOn!: string | null;
}

export class LedgerMonths {
  curve!: PlannedMonth[] | null;
  verified!: VerifiedMonth[];
  milestones!: LedgerMilestone[];
}

export class LedgerRate {
  what!: string;
  issuedState!: 'not_issued' | 'issued' | 'in_force';
}

/** What has no percentage: milestones (节点) and promised rates. */
export class LedgerStages {
  milestones!: LedgerMilestone[];
  rates!: LedgerRate[];
}

/** One line of the ledger. */
export class LedgerLine {
  id!: string;
  programmeId!: string;
  parentId!: string | null;
  number!: string;
  title!: string;
  category!: LedgerCategory;
  /** The lead department. */
  department!: LedgerDepartment | null;
  state!: (typeof LIFECYCLE_STATES)[number];
  stateSince!: string | null;
  /** Red at once where the promised date has passed. */
  light!: (typeof LIGHTS)[number];
  reason!: LedgerReason | null;
  /** The accepted month that was compared. */
  comparedPeriod!: string | null;
  pace!: string | null;
  /** Points behind plan of the worst target, one decimal; negative when ahead. */
  gap!: string | null;
  target!: LedgerTarget | null;
  /** The promised date in force, and the one that was printed. */
  dueOn!: string | null;
  originalDueOn!: string | null;
  workingDaysLeft!: number | null;
  overdueWorkingDays!: number | null;
  /** True where the date lies past the last published calendar. */
  provisional!: boolean | null;
  /** The level of the highest open slip, 0 for none. */
  slipLevel!: number;
  lastReport!: LastReport | null;
  /** The earliest month whose report was due and has not come, `2023-10`. */
  missingPeriod!: string | null;
  closedOn!: string | null;
  /** The day of the claim by which it was closed: what on-time is judged by. */
  metOn!: string | null;
  /** Closed by a claim made after its date, so many working days. */
  lateWorkingDays!: number | null;
  leaves!: LeafCount | null;
  mergedIntoNumber!: string | null;
  demonstration!: boolean;
  version!: number;
  /** Only where `months=true` was asked for. */
  months?: LedgerMonths | null;
  /** Only where `stages=true` was asked for. */
  stages?: LedgerStages | null;
}

export class LedgerPage {
  today!: string | null;
  items!: LedgerLine[];
  next!: string | null;
}

export class CountedLight {
  key!: (typeof LIGHTS)[number];
  count!: number;
}

/** Lines counted by light; `difference` is what the parts leave unsaid, 0 where they balance. */
export class CountedLights {
  total!: number;
  counts!: CountedLight[];
  balanced!: boolean;
  sum!: number;
  difference!: number;
}

export class CountedCategory {
  id!: string;
  byLight!: CountedLights;
}

export class CountedDepartment {
  /** Null for what nobody leads yet. */
  id!: string | null;
  name!: string | null;
  byLight!: CountedLights;
}

export class LedgerCountsAnswer {
  byLight!: CountedLights;
  byCategory!: CountedCategory[];
  /** In the order of `sort=department`. */
  byDepartment!: CountedDepartment[];
}
