import type { LedgerCountsFilter, LedgerFilter } from '../../api/queries/ledger';
import {
  LEVEL_NAMES,
  LIGHT_NAMES,
  listOf,
  OPEN_STATES,
  REPORT_NAMES,
  STATE_NAMES,
  type LedgerSearch,
} from './search';

export type Grouping = 'none' | 'category' | 'department';

const ORDERING: readonly string[] = ['group', 'sort', 'dir'] satisfies (keyof LedgerSearch)[];

/** What narrows the list; how it is ordered or grouped does not. */
export const conditionsOf = (search: LedgerSearch): LedgerSearch =>
  Object.fromEntries(
    Object.entries(search).filter(
      ([name, value]) => !ORDERING.includes(name) && name !== 'programme' && value !== undefined,
    ),
  );

export const isSameView = (one: LedgerSearch, other: LedgerSearch): boolean => textOf(one) === textOf(other);

const textOf = (search: LedgerSearch): string =>
  Object.entries(conditionsOf(search))
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join('&');

/** A list that is sorted by a column has no groups: they would fall apart. */
export const groupingOf = ({ group, sort }: LedgerSearch): Grouping =>
  sort ? 'none' : (group ?? 'category');

/**
 * Items as printed with their sub-items folded under them, or the sub-items themselves where somebody looks for
 * something that only they have: a date, a department, a report.
 */
export function isFolded(search: LedgerSearch): boolean {
  const { category: _category, ...narrowing } = conditionsOf(search);
  return (
    Object.keys(narrowing).length === 0 && groupingOf(search) !== 'department' && search.sort === undefined
  );
}

const filled = <T>(values: readonly T[]): T[] | undefined => (values.length > 0 ? [...values] : undefined);

/** The filter as the API takes it. */
export function filterOf(programmeId: string, search: LedgerSearch): LedgerCountsFilter {
  const states = listOf(search.state, STATE_NAMES);
  return {
    programmeId,
    categoryId: search.category,
    departmentId: search.department,
    state: filled(search.open && states.length === 0 ? OPEN_STATES : states),
    light: filled(listOf(search.light, LIGHT_NAMES)),
    overdue: search.overdue,
    dueFrom: search.from,
    dueTo: search.to,
    q: search.q,
    slipLevel: filled(listOf(search.slip, LEVEL_NAMES).map(Number)),
    report: filled(listOf(search.report, REPORT_NAMES)),
    moved: search.moved,
    rows: isFolded(search) ? 'item' : 'leaf',
  };
}

export function pageFilterOf(programmeId: string, search: LedgerSearch): LedgerFilter {
  const byDepartment = groupingOf(search) === 'department';
  return {
    ...filterOf(programmeId, search),
    stages: true,
    sort: search.sort ?? (byDepartment ? 'department' : 'position'),
    direction: search.dir ?? 'asc',
  };
}
