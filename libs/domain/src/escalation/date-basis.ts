import type { CalendarDate } from '../schedule/calendar-date';
import type { WorkingCalendar } from '../schedule/working-calendar';
import type { Duty } from './duty';
import type { EscalationPolicy } from './policy';

/** By what rule a date is that date (为什么是这天). `from` and `days` are what `/calendar/why` counts, where it was counted. */
export interface DateBasis {
  readonly rule: 'printed' | 'registered' | 'day_of_month' | 'counted' | 'moved';
  readonly from: CalendarDate | null;
  readonly days: number | null;
  readonly provisional: boolean;
  readonly zh: string;
  readonly en: string;
}

/**
 * Why a duty falls due on its day (rulings 8, 21, 32): a promise is a calendar day and stays on a holiday; a report day
 * moves to the next working day; a limit is counted in working days from the day after it began; a date that was moved
 * names the one before.
 */
export function dateBasis(
  duty: Pick<Duty, 'kind' | 'opensOn' | 'dueOn' | 'originalOn'>,
  policy: Pick<EscalationPolicy, 'report'>,
  calendar: WorkingCalendar,
): DateBasis {
  const { kind, opensOn, dueOn, originalOn } = duty;
  const none = { from: null, days: null, provisional: calendar.isProvisionalSpan(opensOn, dueOn) };
  if (dueOn !== originalOn)
    return {
      rule: 'moved',
      ...none,
      zh: `原定${originalOn}，改到${dueOn}`,
      en: `first ${originalOn}, moved to ${dueOn}`,
    };
  if (kind === 'promised')
    return {
      rule: 'printed',
      ...none,
      zh: '清单印的承诺期，按日历日算，遇休息日不顺延',
      en: 'as the list printed it: a calendar day, which a holiday does not move',
    };
  if (kind === 'milestone' || kind === 'slip_mending')
    return {
      rule: 'registered',
      ...none,
      zh: '登记时定的日期，按日历日算，遇休息日不顺延',
      en: 'as it was registered: a calendar day, which a holiday does not move',
    };
  if (kind === 'report') {
    const day = policy.report.dueOnDay;
    return {
      rule: 'day_of_month',
      ...none,
      zh: `次月${day}日，遇休息日顺延到下一个工作日`,
      en: `the ${day}th of the next month, or the first working day after it`,
    };
  }
  const days = calendar.workingDaysBetween(opensOn, dueOn);
  return {
    rule: 'counted',
    from: opensOn,
    days,
    provisional: none.provisional,
    zh: `${opensOn}起，次日起数${days}个工作日`,
    en: `${days} working days, counted from the day after ${opensOn}`,
  };
}
