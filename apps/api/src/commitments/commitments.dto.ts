import { type LIFECYCLE_STATES, TRANSITION_NAMES } from '@app/domain';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsId } from '../http/fields';

/** One lead department, a post in it, a leader in charge; what is missing is named in the refusal. */
export class AssignmentRequest {
  @IsOptional()
  @IsId()
  leadDepartmentId?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsUUID('all', { each: true })
  supportingDepartmentIds?: string[];

  /** A post of the lead department; whoever holds it, or will hold it, owes the work. */
  @IsOptional()
  @IsId()
  responsiblePostId?: string | null;

  @IsOptional()
  @IsId()
  leaderPostId?: string | null;
}

/**
 * A move that changes nothing but the state: `acknowledge`, `not_ours`, `accept_for_review`, `send_to_field_check`,
 * `resume_work`, `archive`, `reopen`, `acknowledge_reopened`, `carry_over`. All others are recorded by a resource of
 * their own and refused here, with what is allowed.
 */
export class TransitionRequest {
  @IsIn(TRANSITION_NAMES)
  name!: (typeof TRANSITION_NAMES)[number];

  /** Needed for `not_ours` and `reopen`. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string | null;
}

export class WorseningRequest {
  @IsIn(['yellow', 'red'])
  light!: 'yellow' | 'red';

  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class LiftWorseningRequest {
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

/** Where the commitment stands now. */
export class MovedCommitmentAnswer {
  id!: string;
  state!: (typeof LIFECYCLE_STATES)[number];
  version!: number;
}
