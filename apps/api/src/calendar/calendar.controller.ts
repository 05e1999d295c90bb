import { OverrideCalendarDay } from '@app/application/calendar/override-calendar-day';
import { CalendarRead } from '@app/db/reads/calendar.read';
import { type Actor, calendarDate } from '@app/domain';
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import {
  CalendarAnswer,
  CalendarEffectAnswer,
  CalendarQuery,
  CalendarYearsAnswer,
  EffectQuery,
  OverriddenDayAnswer,
  OverrideDayRequest,
  WhyAnswer,
  WhyQuery,
} from './calendar.dto';
import { calendarAnswer, whyAnswer } from './calendar-answers';

@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly overrideDay: OverrideCalendarDay,
    private readonly calendars: CalendarRead,
  ) {}

  /** The days from `from` to `to`: working or not, what the notice calls them, and whether they are provisional. */
  @Get()
  async days(@Query() query: CalendarQuery, @CurrentActor() actor: Actor): Promise<CalendarAnswer> {
    return calendarAnswer(
      await this.calendars.calendar(actor),
      calendarDate(query.from),
      calendarDate(query.to),
    );
  }

  /** Which years are published, by which notice, how far the calendar reaches, and what was set otherwise here. */
  @Get('years')
  years(@CurrentActor() actor: Actor): Promise<CalendarYearsAnswer> {
    return this.calendars.years(actor);
  }

  /** Why this date: every day after `from` with its number in the count, for so many working days or up to `to`. */
  @Get('why')
  async why(@Query() { from, days, to }: WhyQuery, @CurrentActor() actor: Actor): Promise<WhyAnswer> {
    return whyAnswer(await this.calendars.calendar(actor), calendarDate(from), days, to);
  }

  /** What it would move to make the day working or not; nothing is changed. Government office, administrator. */
  @Get('days/:date/effect')
  effect(
    @Param('date') date: string,
    @Query() { working }: EffectQuery,
    @CurrentActor() actor: Actor,
  ): Promise<CalendarEffectAnswer> {
    return this.overrideDay.foresee(calendarDate(date), working === 'true', actor);
  }

  /** Makes one day working or not in this jurisdiction. Government office, administrator. */
  @Put('days/:date')
  override(
    @Param('date') date: string,
    @Body() { working, name }: OverrideDayRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<OverriddenDayAnswer> {
    return this.overrideDay.execute({ date: calendarDate(date), working, name }, version, actor);
  }
}
