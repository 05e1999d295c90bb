import { PHYSICAL_STAGES } from '@app/domain';
import type { ClaimState, LifecycleState, PhysicalStage } from '@app/domain';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsDay } from '../http/fields';

export class ClaimRequest {
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  text?: string | null;
}

export class ReturnClaimRequest {
  /** `short_count`, `basis_differs`, `evidence_repeated`, `time_differs`, `not_in_use` or `no_denominator`. */
  @IsString()
  @MaxLength(50)
  reasonCode!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  text!: string;
}

/** The result of the field check in its simple form. */
export class VerificationRequest {
  /** `passed` closes the commitment, `failed` sends it back to the department. */
  @IsIn(['passed', 'failed'])
  result!: 'passed' | 'failed';

  @IsDay()
  checkedOn!: string;

  /** How many checked; at least two. */
  @IsInt()
  @Min(0)
  @Max(1000)
  team!: number;

  /** How many points were drawn. */
  @IsInt()
  @Min(0)
  @Max(100000)
  sampled!: number;

  /** How many of them passed; all, for a close. */
  @IsInt()
  @Min(0)
  @Max(100000)
  passed!: number;

  /** How far the thing has got; at least `in_use`, for a close. */
  @IsIn(PHYSICAL_STAGES)
  stage!: PhysicalStage;

  /** Whether every objection of the publicity is settled. */
  @IsBoolean()
  objectionsSettled!: boolean;

  /** Needed where the check failed. */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  reasonCode?: string | null;

  /** What was found; what is to be mended, where the check failed. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  text?: string | null;
}

export class ClaimOutcome {
  id!: string;
  commitmentId!: string;
  state!: ClaimState;
  commitmentState!: LifecycleState;
  /** The claim's; send it as `If-Match` with what is done to the claim. */
  version!: number;
  /** The commitment's. */
  commitmentVersion!: number;
}
