import { RESOLUTION_EFFECTS, type RESOLUTION_STATES } from '@app/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsFigure, IsId, IsName } from '../http/fields';

export class AdjustedValue {
  @IsId()
  targetId!: string;

  @IsFigure()
  value!: string;
}

/** What an adjustment changes of what was printed; the promised date moves by `extend`. */
export class AdjustmentRequest {
  @IsOptional()
  @IsName(500)
  title?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AdjustedValue)
  values?: AdjustedValue[];
}

/** A numbered resolution of the congress or its standing committee. */
export class RecordResolutionRequest {
  @IsIn(RESOLUTION_EFFECTS)
  effect!: (typeof RESOLUTION_EFFECTS)[number];

  /** The document's number (文号). */
  @IsName(100)
  number!: string;

  /** The day it was passed; not in the future. */
  @IsDay()
  date!: string;

  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  text?: string | null;

  /** The item that is decided on; absent only for `adopt`. */
  @IsOptional()
  @IsId()
  commitmentId?: string | null;

  /** For `extend`: the duty that moves; the promised date where none is named. */
  @IsOptional()
  @IsId()
  dutyId?: string | null;

  /** For `extend`: the new date; it may lie past the year's end. */
  @IsOptional()
  @IsDay()
  newOn?: string | null;

  /** For `adjust`. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AdjustmentRequest)
  adjustment?: AdjustmentRequest;
}

export class ResolutionAnswer {
  id!: string;
  programmeId!: string;
  effect!: (typeof RESOLUTION_EFFECTS)[number];
  /** `recorded` has no effect yet; `confirmed` has had it; `withdrawn` never will. */
  state!: (typeof RESOLUTION_STATES)[number];
  version!: number;
}
