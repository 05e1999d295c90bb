import type { DutyId } from '../id';
import { addDays, type CalendarDate } from '../schedule/calendar-date';
import type { WorkingCalendar } from '../schedule/working-calendar';
import { instantAt, localDate } from '../schedule/zoned-time';
import type { Duty } from './duty';

/** What the trail says of a duty: opened, moved to another date, met or cancelled; `dueOn` is its date from then on. */
export interface DutyChange {
  readonly kind: 'duty_opened' | 'duty_moved' | 'duty_met' | 'duty_cancelled';
  readonly dutyId: DutyId;
  readonly version: number;
  readonly dueOn: CalendarDate;
  readonly at: string;
}

/** A stretch of time in which a duty was open with one date. `until` is the moment of its end, null while it lasts. */
export interface DutySpan {
  readonly version: number;
  readonly dueOn: CalendarDate;
  readonly since: Date;
  readonly until: Date | null;
}

/** The stretches of each duty, in order; a duty of which the trail says nothing is not among them. */
export type DutySpans = ReadonlyMap<DutyId, readonly DutySpan[]>;

/** The stretches that follow from the changes, which come in the trail's order. */
export function dutySpans(changes: readonly DutyChange[]): DutySpans {
  const spans = new Map<DutyId, DutySpan[]>();
  for (const { kind, dutyId, version, dueOn, at } of changes) {
    const since = new Date(at);
    const own = spans.get(dutyId) ?? [];
    const last = own.at(-1);
    if (last && last.until === null) own[own.length - 1] = { ...last, until: since };
    const isOpen = kind === 'duty_opened' || kind === 'duty_moved';
    if (isOpen) own.push({ version, dueOn, since, until: null });
    spans.set(dutyId, own);
  }
  return spans;
}

/** A duty's stretches; for one of which the trail says nothing, what the duty itself remembers. */
export function spansOf(duty: Duty, spans: DutySpans, calendar: WorkingCalendar): readonly DutySpan[] {
  const own = spans.get(duty.id);
  if (own) return own;
  if (duty.state === 'cancelled') return [];
  const { version, dueOn, opensOn, metOn } = duty;
  const startOf = (day: CalendarDate) => instantAt(day, '00:00', calendar.zone);
  return [{ version, dueOn, since: startOf(opensOn), until: metOn && startOf(addDays(metOn, 1)) }];
}

/** The duty as it stood at that moment, with the date it had then; null where it was not there yet. */
export function dutyAt(
  duty: Duty,
  at: Date,
  spans: readonly DutySpan[],
  calendar: WorkingCalendar,
): Duty | null {
  const span = spans.findLast(({ since }) => since < at);
  if (!span) return null;
  const { version, dueOn, until } = span;
  if (until === null || until >= at) return { ...duty, version, dueOn, state: 'open', metOn: null };
  if (span === spans.at(-1)) return duty;
  return { ...duty, version, dueOn, state: 'met', metOn: localDate(until, calendar.zone) };
}
