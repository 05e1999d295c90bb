import type { CalendarDate } from '../schedule/calendar-date';
import { figure, rate, roundGap } from '../schedule/figures';

/**
 * One commitment for the on-time rate. `claimedOn` is the day of the claim finally accepted (ruling 31); `claimWaits`
 * when one lies with the offices. `lateFrom` is the date that was in force when an extension was asked for too late: a
 * late one repairs no on-time figure (ruling 21).
 */
export interface OnTimeEntry {
  readonly originalOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly lateFrom: CalendarDate | null;
  readonly claimedOn: CalendarDate | null;
  readonly claimWaits: boolean;
}

/** `rate` in percent with one decimal, null while no date has come. `undecided`: claimed in time, not yet signed off. */
export interface OnTimeRate {
  readonly due: number;
  readonly onTime: number;
  readonly undecided: number;
  readonly rate: string | null;
}

/**
 * The on-time rate at the original and at the current date, two figures side by side (ruling 6). Only commitments
 * whose day is over count, so one closed early enters when its date comes. The caller leaves out what was terminated
 * or merged.
 */
export function onTimeRates(
  entries: readonly OnTimeEntry[],
  today: CalendarDate,
): { readonly original: OnTimeRate; readonly current: OnTimeRate } {
  return {
    original: rateAt(entries, today, (entry) => entry.originalOn),
    current: rateAt(entries, today, (entry) => entry.lateFrom ?? entry.dueOn),
  };
}

function rateAt(
  entries: readonly OnTimeEntry[],
  today: CalendarDate,
  dateOf: (entry: OnTimeEntry) => CalendarDate,
): OnTimeRate {
  const come = entries.filter((entry) => dateOf(entry) < today);
  const undecided = come.filter((entry) => entry.claimedOn === null && entry.claimWaits).length;
  const onTime = come.filter((entry) => entry.claimedOn !== null && entry.claimedOn <= dateOf(entry)).length;
  const due = come.length - undecided;
  const percent = due === 0 ? null : roundGap(rate(figure(String(onTime)), figure(String(due))));
  return { due, onTime, undecided, rate: percent };
}
