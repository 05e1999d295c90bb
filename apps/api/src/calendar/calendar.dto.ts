import { DUTY_KINDS, type DutyKind } from '@app/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay, IsName } from '../http/fields';

export class CalendarQuery {
  @IsDay()
  from!: string;

  /** At most 400 days after `from`. */
  @IsDay()
  to!: string;
}

export class WhyQuery {
  /** The day that is not counted: counting starts the day after. */
  @IsDay()
  from!: string;

  /** How many working days are counted … */
  @ApiPropertyOptional()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(250)
  days?: number;

  /** … or up to which day. */
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDay()
  to?: string;
}

export class EffectQuery {
  /** Whether the day would be worked. */
  @IsIn(['true', 'false'])
  working!: 'true' | 'false';
}

export class OverrideDayRequest {
  @IsBoolean()
  working!: boolean;

  /** What the desk calendar calls the day. */
  @IsName(50)
  name!: string;
}

export class CalendarDayAnswer {
  date!: string;
  working!: boolean;
  name!: string | null;
  /** A weekend day that is worked in exchange (班). */
  makeup!: boolean;
  /** True past the last published notice: only Monday to Friday is known there. */
  provisional!: boolean;
}

export class CountedDayAnswer extends CalendarDayAnswer {
  /** The day's number in the count; null for a day that is skipped. */
  counted!: number | null;
}

export class CalendarAnswer {
  /** The calendar's version, for `If-Match` of an override. */
  version!: number;
  coveredFrom!: string;
  coveredThrough!: string;
  days!: CalendarDayAnswer[];
}

export class CalendarOverride {
  date!: string;
  working!: boolean;
  name!: string;
}

export class CalendarYearAnswer {
  year!: number;
  published!: boolean;
  /** True where only Monday to Friday is known: every date in it is provisional. */
  provisional!: boolean;
  /** The State Council's notice. */
  document!: string | null;
  version!: number | null;
  importedAt!: string | null;
  /** Weekdays and weekends off by the notice. */
  daysOff!: number;
  /** Weekend days worked in exchange. */
  makeupDays!: number;
  /** What this jurisdiction has set otherwise. */
  overrides!: CalendarOverride[];
  /** Open duties that fall due in it. */
  openDuties!: number;
}

export class CalendarYearsAnswer {
  today!: string;
  /** For `If-Match` of an override. */
  version!: number;
  coveredFrom!: string | null;
  coveredThrough!: string | null;
  /** Calendar days until the calendar ends. */
  daysLeft!: number | null;
  years!: CalendarYearAnswer[];
}

/** Why this date (为什么是这天). */
export class WhyAnswer {
  from!: string;
  /** The last day of the count. */
  to!: string;
  /** How many working days were counted. */
  counted!: number;
  /** The day on which "so many working days after" fires: the first working day after the last counted one. */
  firesOn!: string;
  provisional!: boolean;
  days!: CountedDayAnswer[];
}

export class MovedDutiesAnswer {
  @ApiProperty({ enum: DUTY_KINDS })
  kind!: DutyKind;
  before!: string;
  after!: string;
  count!: number;
}

/** What a changed day moves, counted; no item is named. */
export class CalendarEffectAnswer {
  /** Open duties whose day becomes another. */
  moved!: MovedDutiesAnswer[];
  /** Unsent reminders that go out at another moment, or no more, or are new. */
  reminders!: number;
}

export class OverriddenDayAnswer {
  date!: string;
  working!: boolean;
  name!: string | null;
  version!: number;
  effect!: CalendarEffectAnswer;
}
