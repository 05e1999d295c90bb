import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export class ImportedCategory {
  @IsInt()
  @Min(1)
  @Max(999)
  number!: number;

  /** As printed, such as （一）. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  numeral?: string | null;

  @IsString()
  @MaxLength(200)
  name!: string;

  /** How many items the heading declares, as printed. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(9999)
  declaredCount?: number | null;
}

/** One quantified target. What is wrong in a value is named with all other faults of the list. */
export class ImportedTarget {
  /** What is counted, such as 加装电梯. */
  @IsString()
  @MaxLength(500)
  what!: string;

  /** A plain decimal without its unit, such as `300`. */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  value?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  unit?: string | null;

  /** `eq` 等于, `gte` 不少于, `lte` 不超过, `approx` 左右, `all` 全部, `maintain` 保持. */
  @IsString()
  @MaxLength(20)
  comparator!: string;

  /** `delivery`, `milestone`, `policy_rate`, `coverage`, `capacity` or `benefit`. */
  @IsString()
  @MaxLength(20)
  kind!: string;

  /** The basis of measurement where it is printed; registration fills it otherwise. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  basis?: string | null;

  /** `stock` 存量 or `flow` 增量; `flow` where nothing is said. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  stockOrFlow?: string | null;

  /** What "all" is all of. */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  denominator?: string | null;

  /** The physical stage at which the target counts as met. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  stage?: string | null;
}

/** One item (件), or a sub-item (项) where `parent` names its item; targets stand on leaves only. */
export class ImportedItem {
  /** As printed: `22`, or `3.1` for a sub-item. */
  @IsString()
  @MaxLength(20)
  number!: string;

  /** Number of the item that this is a sub-item of. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  parent?: string | null;

  /** Number of its category. */
  @IsInt()
  category!: number;

  @IsString()
  @MaxLength(500)
  title!: string;

  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  originalText?: string | null;

  /** The promised date, within the programme's year, where one is printed. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  dueOn?: string | null;

  /** Yuan, a plain decimal. */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  fundsYuan?: string | null;

  /** `continued` 延续性, `first` 首创性 or `breakthrough` 突破性. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  nature?: string | null;

  /** True for contents made up for a demonstration (演示数据). */
  @IsOptional()
  @IsBoolean()
  demonstration?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ImportedTarget)
  targets?: ImportedTarget[];
}

/** A whole printed list. All of it is stored, or nothing, with every fault named by its place. */
export class ImportItemsRequest {
  /** How many items the list declares, as printed. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(9999)
  declaredItems?: number | null;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  declaredFundsYuan?: string | null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ImportedCategory)
  categories!: ImportedCategory[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ImportedItem)
  items!: ImportedItem[];
}

export class CountDifferenceAnswer {
  /** Number of the category; null for the whole list. */
  category!: number | null;
  declared!: number;
  actual!: number;
}

export class IdenticalAnswer {
  first!: string;
  second!: string;
}

export class ImportedAnswer {
  /** The programme. */
  id!: string;
  categories!: number;
  /** Items (件), sub-items left out. */
  items!: number;
  /** What has targets and a life of its own: items without sub-items, and sub-items. */
  leaves!: number;
  targets!: number;
  /** Counts that differ from the printed ones; each is settled before the first registration. */
  differences!: CountDifferenceAnswer[];
  /** Numbers of items that print the same; each pair is ruled on before either is registered. */
  identical!: IdenticalAnswer[];
  version!: number;
}

export class PrintedItemAnswer {
  id!: string;
  number!: string;
  title!: string;
}

export class PrintedPairAnswer {
  first!: PrintedItemAnswer;
  second!: PrintedItemAnswer;
}

/** A list as printed, and what has still to be ruled on. */
export class PrintedListAnswer {
  items!: number;
  leaves!: number;
  targets!: number;
  differences!: CountDifferenceAnswer[];
  identical!: PrintedPairAnswer[];
}
