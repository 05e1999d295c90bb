import { LIFECYCLE_STATES, LIGHTS, type LifecycleState, type Light } from '@app/domain';
import { ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
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
import { IsDay, IsId } from '../http/fields';
import { PageQuery } from '../http/page.dto';

const SORT_NAMES = ['position', 'dueOn', 'gap', 'light', 'slipLevel', 'department'] as const;
const DIRECTION_NAMES = ['asc', 'desc'] as const;
const ROW_KINDS = ['item', 'leaf', 'all'] as const;
const REPORT_KINDS = ['waiting', 'opened', 'accepted', 'returned', 'missing', 'none'] as const;

/** `light=red&light=yellow` and `light=red,yellow` say the same. */
const Several = (as: (text: string) => unknown = String) =>
  Transform(({ value }: { value: unknown }) =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
      typeof one === 'string' ? one.split(',').map(as) : [one],
    ),
  );
const Flag = () =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** Filters of the ledger; those that are left out do not filter. */
export class LedgerFilters extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsId()
  programmeId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsId()
  categoryId?: string;

  /** The lead department. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsId()
  departmentId?: string;

  /** Only the sub-items of this item. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsId()
  parentId?: string;

  @ApiPropertyOptional({ enum: LIFECYCLE_STATES, isArray: true })
  @IsOptional()
  @Several()
  @IsIn(LIFECYCLE_STATES, { each: true })
  state?: LifecycleState[];

  @ApiPropertyOptional({ enum: LIGHTS, isArray: true })
  @IsOptional()
  @Several()
  @IsIn(LIGHTS, { each: true })
  light?: Light[];

  /** Past the promised date and not done; a claim made in time that waits is not overdue. */
  @ApiPropertyOptional()
  @IsOptional()
  @Flag()
  @IsBoolean()
  overdue?: boolean;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDay()
  dueFrom?: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDay()
  dueTo?: string;

  /** Part of the title or of the lead department's name, or the number. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  q?: string;

  /** The level of the highest open slip, 0 for none. */
  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 6, isArray: true })
  @IsOptional()
  @Several(Number)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(6, { each: true })
  slipLevel?: number[];

  /** How the last report stands; `missing`: one is past its date and not there; `none`: there never was one. */
  @ApiPropertyOptional({ enum: REPORT_KINDS, isArray: true })
  @IsOptional()
  @Several()
  @IsIn(REPORT_KINDS, { each: true })
  report?: (typeof REPORT_KINDS)[number][];

  /** The promised date is another than the one that was printed. */
  @ApiPropertyOptional()
  @IsOptional()
  @Flag()
  @IsBoolean()
  moved?: boolean;

  /** `item`: as printed, without sub-items. `leaf`: where targets and dates live. */
  @ApiPropertyOptional({ enum: ROW_KINDS, default: 'all' })
  @IsIn(ROW_KINDS)
  rows: (typeof ROW_KINDS)[number] = 'all';

  /** True adds the months and the milestones of every item, for the wall chart. */
  @ApiPropertyOptional({ default: false })
  @Flag()
  @IsBoolean()
  months: boolean = false;

  /** True adds milestones and promised rates, for items that have no percentage. */
  @ApiPropertyOptional({ default: false })
  @Flag()
  @IsBoolean()
  stages: boolean = false;

  @ApiPropertyOptional({ enum: SORT_NAMES, default: 'position' })
  @IsIn(SORT_NAMES)
  sort: (typeof SORT_NAMES)[number] = 'position';

  @ApiPropertyOptional({ enum: DIRECTION_NAMES, default: 'asc' })
  @IsIn(DIRECTION_NAMES)
  direction: (typeof DIRECTION_NAMES)[number] = 'asc';
}

/** The same filters, for counting what they find. */
export class CountedLedger extends OmitType(LedgerFilters, [
  'limit',
  'cursor',
  'sort',
  'direction',
  'months',
  'stages',
] as const) {}
