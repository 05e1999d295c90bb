import { PHYSICAL_STAGES } from '@app/domain';
import { ApiProperty } from '@nestjs/swagger';
import { HistoryPost } from './history.dto';

/** A field check of what was claimed. */
export class VerificationAnswer {
  checkedOn!: string;
  team!: number;
  sampled!: number;
  passed!: number;
  @ApiProperty({ enum: PHYSICAL_STAGES })
  stage!: string;
  objectionsSettled!: boolean;
  reasonCode!: string | null;
  text!: string | null;
  @ApiProperty({ enum: ['passed', 'failed'] })
  result!: string;
}

export class ClaimAnswer {
  id!: string;
  state!: string;
  claimedOn!: string;
  lastPeriod!: string;
  text!: string | null;
  reasonCode!: string | null;
  returnText!: string | null;
  verification!: VerificationAnswer | null;
  post!: HistoryPost;
  version!: number;
}
