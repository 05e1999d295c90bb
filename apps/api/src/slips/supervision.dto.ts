import { LIGHTS } from '@app/domain';
import { SlipDepartment, SlipLine } from './slips.dto';

export class SlipStateCount {
  key!: string;
  count!: number;
}

/** issued (`total`) = open + released + escalated. */
export class SlipStates {
  total!: number;
  counts!: SlipStateCount[];
  balanced!: boolean;
  sum!: number;
  difference!: number;
}

export class SlipCard extends SlipLine {
  light!: (typeof LIGHTS)[number];
  /** Until the reply is due, negative when late; null once it was answered or where none is asked for. */
  workingDaysLeft!: number | null;
}

export class LevelName {
  zh!: string;
  en!: string;
}

/** One column of the board. */
export class BoardLevel {
  level!: number;
  name!: LevelName;
  year!: SlipStates;
  open!: SlipCard[];
}

export class OverdueCommitment {
  id!: string;
  number!: string;
  title!: string;
  light!: (typeof LIGHTS)[number];
}

export class OverdueThing {
  kind!: 'promised' | 'milestone' | 'report' | 'slip_reply';
  title!: string;
  dueOn!: string;
  overdueWorkingDays!: number;
  /** The level its item stands on; 0 for none. */
  slipLevel!: number;
  commitment!: OverdueCommitment;
  department!: SlipDepartment | null;
}

export class AgeLevelCount {
  key!: number;
  count!: number;
}

/** Overdue by so many working days, split by the level reached. */
export class OverdueAge {
  from!: number;
  /** Null: or more. */
  to!: number | null;
  total!: number;
  counts!: AgeLevelCount[];
  balanced!: boolean;
  sum!: number;
  difference!: number;
}

export class OverdueOverview {
  /** The oldest first. */
  items!: OverdueThing[];
  byKind!: SlipStates;
  byAge!: OverdueAge[];
}

export class SupervisionAnswer {
  today!: string;
  at!: string;
  all!: SlipStates;
  /** 催办 to 问责移送. */
  levels!: BoardLevel[];
  overdue!: OverdueOverview;
}
