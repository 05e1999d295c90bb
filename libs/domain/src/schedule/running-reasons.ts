import type { CalendarDate } from './calendar-date';
import { isCalendarDate } from './calendar-date';
import { worded, type LightReason, type LightReasonCode } from './light-reasons';
import type { WorkingCalendar } from './working-calendar';

/** Reasons that say how long something has lain or is late, with the day they count from: the number grows by itself. */
export const RUNNING_REASONS = {
  promise_passed: 'dueOn',
  report_missing: 'dueOn',
  report_waiting: 'submittedOn',
  claim_in_review: 'claimedOn',
  claim_in_field_check: 'claimedOn',
} as const satisfies Partial<Record<LightReasonCode, string>>;

const basis = new Map<string, string>(Object.entries(RUNNING_REASONS));

/** A reason kept since an earlier day, with its working days counted up to today (ruling 8). */
export function reasonToday(kept: LightReason, today: CalendarDate, calendar: WorkingCalendar): LightReason {
  const since = kept.params[basis.get(kept.code) ?? ''];
  if (!isCalendarDate(since)) return kept;
  const params = { ...kept.params, days: calendar.workingDaysBetween(since, today) };
  return worded({ ...kept, params }, today);
}

/** A reason as a list shows it, for readers that count days by themselves. */
export interface ShownReason {
  readonly reason: Pick<LightReason, 'code' | 'zh' | 'en'>;
  /** The day from which its number grows; the words then have `{days}` in the number's place. Null: they stay as they are. */
  readonly since: CalendarDate | null;
}

/** The words of a reason, with a place for the number that grows from day to day. */
export function shownReason(kept: LightReason, today: CalendarDate): ShownReason {
  const since = kept.params[basis.get(kept.code) ?? ''];
  const running = isCalendarDate(since);
  const { code, zh, en } = running
    ? worded({ ...kept, params: { ...kept.params, days: '{days}' } }, today)
    : kept;
  return { reason: { code, zh, en }, since: running ? since : null };
}
