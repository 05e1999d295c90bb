import type { Tx } from '@app/db/tx';
import { type CalendarDate, calendarDate, type DutyKind } from '@app/domain';

/** So many duties of one kind whose day becomes another. */
export interface MovedDuties {
  readonly kind: DutyKind;
  readonly before: CalendarDate;
  readonly after: CalendarDate;
  readonly count: number;
}

/** What a changed calendar moves, counted and naming no item: whoever keeps the calendar need not see the business. */
export interface CalendarEffect {
  readonly moved: MovedDuties[];
  /** Unsent reminders that go out at another moment, or no more, or are new. */
  readonly reminders: number;
}

interface Dated {
  readonly key: string;
  readonly kind: DutyKind | null;
  readonly at: string;
}

/** Days of open duties (their kind tells them from reminders) and moments of unsent reminders. */
const DATED = `
  select id::text as key, kind, due_on::text as at from duty where jurisdiction_id = $1 and state = 'open'
  union all
  select key, null, due_at::text from reminder where jurisdiction_id = $1 and state = 'pending'`;

/** Compares what is dated before and after `change`. */
export async function effectOf(tx: Tx, change: () => Promise<void>): Promise<CalendarEffect> {
  const dated = () => tx.query<Dated>(DATED, [tx.jurisdictionId]);
  const before = new Map((await dated()).map((row) => [row.key, row]));
  await change();
  const after = await dated();
  const moved = new Map<string, MovedDuties>();
  for (const { key, kind, at } of after) {
    const old = before.get(key);
    if (!kind || !old || old.at === at) continue;
    const group = `${kind} ${old.at} ${at}`;
    const count = (moved.get(group)?.count ?? 0) + 1;
    moved.set(group, { kind, before: calendarDate(old.at), after: calendarDate(at), count });
  }
  const unsent = new Map(after.filter(({ kind }) => !kind).map(({ key, at }) => [key, at]));
  const keys = new Set([
    ...unsent.keys(),
    ...[...before.values()].filter(({ kind }) => !kind).map(({ key }) => key),
  ]);
  return {
    moved: [...moved.values()].sort((one, other) => (one.before < other.before ? -1 : 1)),
    reminders: [...keys].filter((key) => before.get(key)?.at !== unsent.get(key)).length,
  };
}
