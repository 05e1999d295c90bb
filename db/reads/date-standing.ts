import {
  finding,
  isOpenState,
  isWithOffice,
  reasonToday,
  worded,
  type CalendarDate,
  type Commitment,
  type LightJudgement,
  type LightReason,
  type WorkingCalendar,
} from '@app/domain';

/** How a date stands today: working days left, or overdue, whichever it is; whether the calendar is only foreseen. */
export function dateStanding(
  dueOn: CalendarDate | null,
  open: boolean,
  today: CalendarDate,
  calendar: WorkingCalendar,
) {
  const days = dueOn === null || !open ? null : calendar.workingDaysBetween(today, dueOn);
  const late = dueOn !== null && today > dueOn;
  return {
    workingDaysLeft: days === null || late ? null : days,
    overdueWorkingDays: days === null || !late ? null : -days,
    provisional: dueOn !== null && calendar.isProvisionalSpan(today, dueOn),
  };
}

/** How many working days after its date something was met; null for what was met in time, or is not yet. */
export const lateBy = (
  dueOn: CalendarDate | null,
  metOn: CalendarDate | null,
  calendar: WorkingCalendar,
): number | null =>
  dueOn !== null && metOn !== null && metOn > dueOn ? calendar.workingDaysBetween(dueOn, metOn) : null;

/** Why this light. A date that passed since the light was kept is said first, with the days as they are today. */
export function reasonsToday(
  judged: LightJudgement | null,
  { dueOn, isLeaf, mergedIntoId, state }: Pick<Commitment, 'dueOn' | 'isLeaf' | 'mergedIntoId' | 'state'>,
  today: CalendarDate,
  calendar: WorkingCalendar,
): readonly LightReason[] {
  const kept = (judged?.reasons ?? []).map((reason) => reasonToday(reason, today, calendar));
  const inHand = isLeaf && mergedIntoId === null && isOpenState(state) && !isWithOffice(state);
  if (!inHand || dueOn === null || dueOn >= today) return kept;
  const days = calendar.workingDaysBetween(dueOn, today);
  const passed = worded(finding('promise_passed', 'red', { dueOn, days }), today);
  return [passed, ...kept.filter(({ code, light }) => code !== passed.code && light !== 'green')];
}
