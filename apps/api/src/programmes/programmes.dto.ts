import type { PROGRAMME_STATES } from '@app/domain';
import { IsIn, IsInt, IsObject, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsFigure, IsId, IsName } from '../http/fields';

export class CreateProgrammeRequest {
  @IsName(200)
  name!: string;

  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;

  /** How many items the list declares, as printed; the import may say it too. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(9999)
  declaredItems?: number | null;

  @IsOptional()
  @IsFigure()
  declaredFundsYuan?: string | null;

  /** What else the list declares in sums only, such as `{ "continued": 18 }`. */
  @IsOptional()
  @IsObject()
  declared?: Record<string, unknown>;
}

export class ProgrammeAnswer {
  id!: string;
  state!: (typeof PROGRAMME_STATES)[number];
  version!: number;
}

export class SettleCountsRequest {
  /** Number of the category whose count differs; null for the count of the whole list. */
  @IsOptional()
  @IsInt()
  category: number | null = null;

  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class SettledCountsAnswer {
  category!: number | null;
  declared!: number;
  actual!: number;
  reason!: string;
  /** The programme's. */
  version!: number;
}

export class MergeItemsRequest {
  /** The item that stays. */
  @IsId()
  firstId!: string;

  /** The item that is the first once more, or only looks like it. */
  @IsId()
  secondId!: string;

  /** `merge`: the second closes with the first and never counts. `keep_apart`: they are two. */
  @IsIn(['merge', 'keep_apart'])
  ruling: 'merge' | 'keep_apart' = 'merge';

  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class RuledPairAnswer {
  /** The second item. */
  id!: string;
  mergedIntoId!: string | null;
  version!: number;
}
