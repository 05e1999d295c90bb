import { isOpenState } from '../commitment/transitions';
import type { LifecycleState } from '../commitment/lifecycle-state';
import { addMonths, dayInPeriod, firstDay, periodOf } from '../schedule/calendar-date';
import type { CalendarDate, Period } from '../schedule/calendar-date';
import { reportDueOn } from '../schedule/duty-dates';
import type { WorkingCalendar } from '../schedule/working-calendar';
import { instantAt } from '../schedule/zoned-time';
import type { ReportingFacts } from './facts';
import type { EscalationPolicy } from './policy';

/** One month's report that is owed; the duty is made on the first of the month so that its reminders are there in time. */
export interface ReportPeriod {
  readonly period: Period;
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
}

/** What decides which reports a commitment owes. `existing` are the periods that have a duty already, in any state. */
export interface ReportingState extends Pick<ReportingFacts, 'startedOn' | 'promisedDueOn' | 'reportable'> {
  readonly state: LifecycleState;
  readonly existing: readonly Period[];
  readonly today: CalendarDate;
}

const NOT_YET_STARTED: readonly LifecycleState[] = ['adopted', 'registered', 'assigned'];

/**
 * The monthly reports that still have to be made duties: one a month from the month of acknowledgement (from the next
 * where it was acknowledged after the form had opened) through the present one, also past the promised date while the
 * matter is not done. None before it is acknowledged, without a promised date or without anything to measure (rulings
 * 8, 10, 32).
 */
export function reportPeriodsToOpen(
  reporting: ReportingState,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
): ReportPeriod[] {
  const first = firstPeriod(reporting, policy);
  if (first === null) return [];
  const owed: ReportPeriod[] = [];
  for (let period = first; period <= periodOf(reporting.today); period = addMonths(period, 1)) {
    if (!reporting.existing.includes(period))
      owed.push({ period, ...reportDueOn(period, policy.report, calendar) });
  }
  return owed;
}

/** When the next report duty has to be made if nobody does anything: 00:00 on the first of a month; null if none ever will. */
export function nextReportOpeningAt(
  reporting: ReportingState,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
): Date | null {
  const first = firstPeriod(reporting, policy);
  if (first === null) return null;
  const next = addMonths(periodOf(reporting.today), 1);
  return instantAt(firstDay(first > next ? first : next), '00:00', calendar.zone);
}

function firstPeriod(
  { startedOn, promisedDueOn, reportable, state }: ReportingState,
  policy: EscalationPolicy,
): Period | null {
  const reports = isOpenState(state) && !NOT_YET_STARTED.includes(state);
  if (!reports || !reportable || startedOn === null || promisedDueOn === null) return null;
  const own = periodOf(startedOn);
  return startedOn > dayInPeriod(own, policy.report.opensOnDay) ? addMonths(own, 1) : own;
}
