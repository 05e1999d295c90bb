import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional } from 'class-validator';
import { IsDay } from '../http/fields';

export class PreviewQuery {
  /** Today where none is given. */
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDay()
  from?: string;

  /** At most 92 days after `from`; four weeks where none is given. */
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDay()
  to?: string;
}

export class RehearsePolicyRequest {
  /** The whole proposed policy, as `GET /programmes/{id}/policies` shows one, without `version`. */
  @IsObject()
  policy!: Record<string, unknown>;

  /** A year before `to` where none is given. */
  @IsOptional()
  @IsDay()
  from?: string | null;

  /** Today where none is given; at most 366 days after `from`. */
  @IsOptional()
  @IsDay()
  to?: string | null;
}

export class PreviewCommitment {
  id!: string;
  number!: string;
  title!: string;
  /** The lead department's name. */
  department!: string | null;
}

export class PreviewPost {
  id!: string;
  title!: string;
  department!: string;
}

export class PreviewWords {
  zh!: string;
  en!: string;
}

export class PreviewPrecondition extends PreviewWords {
  met!: boolean;
}

/** So many working days after `from`, or before it where `days` is negative. */
export class CountedDescription {
  from!: string;
  days!: number;
  on!: string;
  /** The calendar of some year between them is not published yet. */
  provisional!: boolean;
  zh!: string;
  en!: string;
}

/** One thing that will go out; level 0 is a due-soon reminder. */
export class PreviewLineDescription {
  key!: string;
  commitment!: PreviewCommitment;
  matter!: string;
  level!: number;
  /** The moment the rule names. */
  dueAt!: string;
  /** When it goes out: later only where it is overdue already. */
  firesAt!: string;
  to!: PreviewPost[];
  cc!: PreviewPost[];
  because!: PreviewWords[];
  /** How the day was counted. */
  counted!: CountedDescription;
  /** What would still stop it. */
  wouldStop!: PreviewWords;
  /** On what it rests, as far as known now; not met where an earlier line has to go out first. */
  preconditions!: PreviewPrecondition[];
  /** The key of the earlier line that has to go out first. */
  assumes!: string | null;
}

export class PreviewDescription {
  from!: string;
  to!: string;
  policyVersion!: number | null;
  lines!: PreviewLineDescription[];
}

export class RehearsedLevelDescription {
  level!: number;
  name!: string;
  actual!: number;
  proposed!: number;
  difference!: number;
}

export class RehearsedWeekLevel {
  level!: number;
  actual!: number;
  proposed!: number;
}

export class RehearsedWeekDescription {
  monday!: string;
  /** Levels 1 to 6. */
  levels!: RehearsedWeekLevel[];
}

export class RehearsedDifferenceDescription {
  kind!: 'added' | 'dropped' | 'moved';
  level!: number;
  commitment!: PreviewCommitment;
  actualOn!: string | null;
  proposedOn!: string | null;
  because!: PreviewWords[];
}

export class RehearsalDescription {
  from!: string;
  to!: string;
  levels!: RehearsedLevelDescription[];
  /** Slips only; weeks in which none went out nor would have are left out. */
  weeks!: RehearsedWeekDescription[];
  differences!: RehearsedDifferenceDescription[];
}
