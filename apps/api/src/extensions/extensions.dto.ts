import { EXTENSION_REASONS } from '@app/domain';
import type { ExtensionReason, ExtensionState, ExtensionWarning } from '@app/domain';
import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay, IsId } from '../http/fields';

export class ExtensionRequestRequest {
  /** A promised date, an inner milestone or a day of mending. */
  @IsId()
  dutyId!: string;

  /** Later than the present date; only a resolution can set one past the year's end. */
  @IsDay()
  newOn!: string;

  @IsIn(Object.keys(EXTENSION_REASONS))
  reasonCode!: ExtensionReason;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  text!: string;
}

export class ExtensionDecisionRequest {
  /** A promised date is granted by a confirmed resolution only; here it can be refused. */
  @IsBoolean()
  granted!: boolean;

  /** Needed where it is refused. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  text?: string | null;
}

export class ExtensionRequestAnswer {
  id!: string;
  dutyId!: string;
  state!: ExtensionState;
  /** The date that runs on until the decision. */
  dueOn!: string;
  newOn!: string;
  /** Asked after the date: it repairs no on-time figure. */
  late!: boolean;
  /** What must be said beside the request; it is taken all the same. */
  warnings!: ExtensionWarning[];
  version!: number;
}

export class ExtensionDecisionAnswer {
  id!: string;
  dutyId!: string;
  state!: ExtensionState;
  newOn!: string;
  decidedOn!: string | null;
  version!: number;
}
