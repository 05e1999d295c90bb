import { OverrideCalendarDay } from '@app/application/calendar/override-calendar-day';
import { CalendarRead } from '@app/db/reads/calendar.read';
import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller';

@Module({ controllers: [CalendarController], providers: [OverrideCalendarDay, CalendarRead] })
export class CalendarModule {}
