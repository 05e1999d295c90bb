export class NotStartedMonths {
  yellow!: number;
  red!: number;
}

/** The numbers of the light rule, fixed for the year; points are percentage points. */
export class LightRuleAnswer {
  version!: number;
  yellowGapPoints!: number;
  redGapPoints!: number;
  notStartedMonths!: NotStartedMonths;
  aheadPoints!: number;
}
