import { NATURES, PHYSICAL_STAGES, STOCK_OR_FLOW } from '@app/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsFigure, IsId, IsName, IsPeriod } from '../http/fields';

export class PlanPointRequest {
  @IsPeriod()
  period!: string;

  /** Cumulative at the month's end. */
  @IsFigure()
  value!: string;
}

/** What registration adds to one target; what is absent stays as printed. */
export class TargetRegistrationRequest {
  @IsId()
  targetId!: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  basis?: string | null;

  @IsOptional()
  @IsFigure()
  denominator?: string | null;

  /** Why nothing is counted, or why "all" has no denominator. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  noTargetReason?: string | null;

  @IsOptional()
  @IsIn(PHYSICAL_STAGES)
  stage?: (typeof PHYSICAL_STAGES)[number] | null;

  @IsOptional()
  @IsIn(STOCK_OR_FLOW)
  stockOrFlow?: (typeof STOCK_OR_FLOW)[number];

  /** The plan by month; a straight line where none is given. It never falls and ends at the target. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => PlanPointRequest)
  points?: PlanPointRequest[] | null;
}

export class MilestoneRequest {
  /** Tells it from the commitment's other milestones. */
  @IsName(200)
  title!: string;

  @IsDay()
  dueOn!: string;
}

/** Fills what is empty; what was printed is frozen. */
export class RegistrationRequest {
  /** The promised date, where none was printed. */
  @IsOptional()
  @IsDay()
  dueOn?: string | null;

  /** May be carried over into the next year. */
  @IsBoolean()
  multiYear: boolean = false;

  @IsOptional()
  @IsFigure()
  fundsYuan?: string | null;

  @IsOptional()
  @IsIn(NATURES)
  nature?: (typeof NATURES)[number] | null;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TargetRegistrationRequest)
  targets: TargetRegistrationRequest[] = [];

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MilestoneRequest)
  milestones: MilestoneRequest[] = [];
}
