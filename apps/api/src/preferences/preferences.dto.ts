import { DENSITIES, LANGUAGES, THEMES } from '@app/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsName } from '../http/fields';

export class SavedViewInput {
  @IsName(40)
  name!: string;

  /** Filters, order and grouping as they stand in the address, percent-encoded, without the question mark. */
  @IsString()
  @MaxLength(2000)
  @Matches(/^[\x21\x22\x24-\x7e]*$/)
  query!: string;
}

/** How one likes the pages; always all of it. */
export class PreferencesBody {
  /** In the order of the tabs; at most 20, no two of one name. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique(({ name }: SavedViewInput) => name)
  @ValidateNested({ each: true })
  @Type(() => SavedViewInput)
  views!: SavedViewInput[];

  /** The ledger's columns in their order; null: as they come. */
  @ValidateIf(({ columns }: PreferencesBody) => columns !== null)
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(/^[a-z][A-Za-z0-9]{0,39}$/, { each: true })
  columns!: string[] | null;

  /** Rows of 30, 36 or 44 (紧, 常, 疏). */
  @IsIn(DENSITIES)
  density!: (typeof DENSITIES)[number];

  @IsIn(LANGUAGES)
  language!: (typeof LANGUAGES)[number];

  @IsIn(THEMES)
  theme!: (typeof THEMES)[number];

  /** Single letters as keys. */
  @IsBoolean()
  letterKeys!: boolean;

  /** Commitments one follows (关注), the ones one may see. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  followed!: string[];
}
