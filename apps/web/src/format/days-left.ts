/** How pressing a date is (design-language §4, DueDate); all days are working days. */
export type Pressing = 'quiet' | 'soon' | 'today' | 'late';

export interface DaysLeft {
  readonly pressing: Pressing;
  /** Working days left, or overdue where `late`. */
  readonly days: number;
}

const SOON = 5;

/** Null where there is no date to wait for. The desk counts overdue days below zero, the ledger beside. */
export function daysLeft(left: number | null | undefined, overdue?: number | null): DaysLeft | null {
  if (typeof overdue === 'number' && overdue > 0) return { pressing: 'late', days: overdue };
  if (typeof left !== 'number') return null;
  if (left < 0) return { pressing: 'late', days: -left };
  if (left === 0) return { pressing: 'today', days: 0 };
  return { pressing: left <= SOON ? 'soon' : 'quiet', days: left };
}
