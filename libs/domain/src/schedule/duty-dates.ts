import { CalendarDate, Period, addMonths, dayInPeriod } from './calendar-date';
import { WorkingCalendar } from './working-calendar';

/** Days of the month of the report round; in the escalation policy, for every district sets its own (ruling 32). */
export interface ReportDays {
  /** Day of the period's own month from which the form stands open. */
  readonly opensOnDay: number;
  /** Day of the following month on which the report is due. */
  readonly dueOnDay: number;
}

/**
 * When the report of a month opens and falls due: by default from the 25th of the month to the 5th of the next. The
 * due day moves to the next working day where it is none; the opening stays, for it binds nobody (rulings 8, 32).
 */
export function reportDueOn(
  period: Period,
  days: ReportDays,
  calendar: WorkingCalendar,
): { opensOn: CalendarDate; dueOn: CalendarDate } {
  return {
    opensOn: dayInPeriod(period, days.opensOnDay),
    dueOn: calendar.onOrAfter(dayInPeriod(addMonths(period, 1), days.dueOnDay)),
  };
}
