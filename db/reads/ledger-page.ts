import { DomainError, isCalendarDate, type WorkingCalendar } from '@app/domain';
import type { Db, Prepared } from '../db';
import type { Scope } from '../request-context';
import { decodeCursor } from './cursor';
import type { WorkingDaysRead } from './working-days.read';

const DEPARTMENT_NAME = `coalesce((select o.name from department o where o.jurisdiction_id = c.jurisdiction_id and o.id = c.lead_department_id), '')`;

/** The orders of the ledger. `key` is what is sorted by, never null; ties go by id. */
export const SORTS = {
  position: { key: 'c.position', type: 'integer', form: /^-?\d{1,9}$/ },
  dueOn: { key: `coalesce(c.due_on, '9999-12-31')`, type: 'date', form: /^\d{4}-\d{2}-\d{2}$/ },
  gap: { key: `coalesce(s.gap, -1000)`, type: 'numeric', form: /^-?\d{1,9}(\.\d{1,9})?$/ },
  light: { key: 'severity', type: 'integer', form: /^\d$/ },
  slipLevel: { key: 'v.slip_level', type: 'integer', form: /^\d$/ },
  department: { key: `${DEPARTMENT_NAME} collate "C"`, type: 'text', form: /^.{0,200}$/ },
} as const;
export type LedgerSort = keyof typeof SORTS;
export const DIRECTIONS = ['asc', 'desc'] as const;
export type Direction = (typeof DIRECTIONS)[number];
export type LedgerOrder = `${LedgerSort}.${Direction}`;

/** The sort key and the id of the last row of the page before; both null on the first page. */
export type LedgerCursor = readonly [key: string | null, id: string | null];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Throws `cursor_invalid` for what is no cursor of this order. */
export function ledgerCursor(
  sort: LedgerSort,
  direction: Direction,
  cursor: string | undefined,
): LedgerCursor {
  if (!cursor) return [null, null];
  const [order, key, id] = decodeCursor(cursor, 3).map(String);
  const fits =
    order === `${sort}.${direction}` &&
    SORTS[sort].form.test(key ?? '') &&
    (sort !== 'dueOn' || isCalendarDate(key)) &&
    UUID.test(id ?? '');
  if (!fits || key === undefined || id === undefined) throw new DomainError('cursor_invalid');
  return [key, id];
}

interface PageShape {
  readonly order: string;
  readonly name: LedgerOrder;
  readonly limit: string;
}

/**
 * One page as JSON text, made by PostgreSQL: `{ today, items, next }`. `row` is one line's JSON, as text or json; `rows`
 * yields one row too many, with its sort key as `key`; the cursor is the base64url of [order, key, id], as `cursor.ts` reads it. Null where the calendar the
 * caller counted by ($2) is not the jurisdiction's present one.
 */
export const page = (
  clock: string,
  rows: string,
  row: string,
  joins: string,
  { order, name, limit }: PageShape,
): string => `
  with ${clock}, picked as materialized (select row_number() over (order by ${order}) as n, c.* from (${rows}) c),
  made as (select c.*, (${row})::text as line from picked c ${joins})
  select case when (select calendar_version from clock) = $2::int then
    '{"today":"' || (select today from clock) || '","items":['
    || coalesce(string_agg(c.line, ',' order by ${order}) filter (where c.n <= ${limit}), '')
    || ('],"next":' || case when count(*) > ${limit} then to_json(max(
      translate(encode(convert_to(json_build_array('${name}', c.key, c.id)::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')
    ) filter (where c.n = ${limit}))::text else 'null' end || '}') end from made c`;

/** A read that counts working days in SQL yields null under another calendar than the jurisdiction's present one. */
export interface CalendarReader {
  readonly db: Db;
  readonly workingDays: WorkingDaysRead;
}

/** Reads under the calendar that this process has; where the database has a newer one, once more under that. */
export async function readWithCalendar<T>(
  { db, workingDays }: CalendarReader,
  scope: Scope,
  statement: Prepared,
  values: readonly unknown[],
): Promise<{ readonly value: T; readonly calendar: WorkingCalendar }> {
  for (const days of [() => workingDays.of(scope), () => workingDays.load(scope)]) {
    const { calendar, counts, since } = await days();
    const given = [calendar.version, counts, since, calendar.coveredThrough, ...values];
    const value = await db.read<T>(scope, statement, given);
    if (value !== null) return { value, calendar };
  }
  throw new DomainError('unavailable');
}
