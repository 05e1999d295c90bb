import type {
  CalendarDate,
  CategoryId,
  CommitmentId,
  DepartmentId,
  LifecycleState,
  Light,
  ProgrammeId,
} from '@app/domain';
import { LIGHT, OVERDUE, PARENT, SLIP_LEVEL, STATE, TODAY } from './ledger-row';

/** 件 as printed, sub-items left out; the leaves, where targets live; or both. */
export const LEDGER_ROWS = ['item', 'leaf', 'all'] as const;

/** How the last report stands; `missing` is one that is past its date, whatever came before; `none`, never one. */
export const LEDGER_REPORTS = ['waiting', 'opened', 'accepted', 'returned', 'missing', 'none'] as const;

/** What is asked of the ledger; a filter that is left out does not filter. */
export interface LedgerFilter {
  readonly programmeId?: ProgrammeId | undefined;
  readonly categoryId?: CategoryId | undefined;
  readonly departmentId?: DepartmentId | undefined;
  readonly leaderPostId?: string | undefined;
  readonly parentId?: CommitmentId | undefined;
  readonly state?: readonly LifecycleState[] | undefined;
  readonly light?: readonly Light[] | undefined;
  readonly overdue?: boolean | undefined;
  readonly dueFrom?: CalendarDate | undefined;
  readonly dueTo?: CalendarDate | undefined;
  readonly q?: string | undefined;
  readonly slipLevel?: readonly number[] | undefined;
  readonly rows: (typeof LEDGER_ROWS)[number];
  readonly report?: readonly (typeof LEDGER_REPORTS)[number][] | undefined;
  readonly moved?: boolean | undefined;
}

/** To be joined behind `commitment c`: its standing, what a parent shows of its leaves, and what is then seen (`v`). */
export const STANDING = `left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
  left join ${PARENT} on true`;
export const SHOWN = `cross join lateral (select ${STATE} as state, ${LIGHT} as light, ${SLIP_LEVEL} as slip_level) v`;

const MISSING_REPORT = `exists (select from duty u where u.jurisdiction_id = c.jurisdiction_id and u.commitment_id = c.id
  and u.kind = 'report' and u.state = 'open' and u.due_on < ${TODAY})`;

/** The conditions; their parameters are `$first` and the fifteen behind it, in the order of `filterValues`. */
export function filters(first: number): string {
  const at = (offset: number) => `$${first + offset}`;
  return `
  (${at(0)}::uuid is null or c.programme_id = ${at(0)}) and (${at(1)}::uuid is null or c.category_id = ${at(1)})
  and (${at(2)}::uuid is null or c.lead_department_id = ${at(2)}) and (${at(3)}::uuid is null or c.leader_post_id = ${at(3)})
  and (${at(4)}::uuid is null or c.parent_id = ${at(4)})
  and (${at(5)}::text[] is null or v.state = any(${at(5)})) and (${at(6)}::text[] is null or v.light = any(${at(6)}))
  and (${at(7)}::boolean is null or ${OVERDUE} = ${at(7)})
  and (${at(8)}::date is null or c.due_on >= ${at(8)}) and (${at(9)}::date is null or c.due_on <= ${at(9)})
  and (${at(10)}::text is null or c.number = ${at(11)} or c.title ilike ${at(10)} or exists (select from department o
    where o.jurisdiction_id = c.jurisdiction_id and o.id = c.lead_department_id and o.name ilike ${at(10)}))
  and (${at(12)}::int[] is null or v.slip_level = any(${at(12)}))
  and case ${at(13)}::text when 'item' then c.parent_id is null when 'leaf' then c.is_leaf else true end
  and (${at(14)}::text[] is null or coalesce(s.shown_report ->> 'state', 'none') = any(${at(14)})
    or ('missing' = any(${at(14)}) and ${MISSING_REPORT}))
  and (${at(15)}::boolean is null or (c.due_on is distinct from c.original_due_on) = ${at(15)})`;
}

/** Nobody's wildcard: what is typed is looked for as it stands. */
const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

export function filterValues(filter: LedgerFilter): readonly unknown[] {
  const q = filter.q?.trim() || null;
  return [
    filter.programmeId ?? null,
    filter.categoryId ?? null,
    filter.departmentId ?? null,
    filter.leaderPostId ?? null,
    filter.parentId ?? null,
    filter.state ?? null,
    filter.light ?? null,
    filter.overdue ?? null,
    filter.dueFrom ?? null,
    filter.dueTo ?? null,
    q && pattern(q),
    q,
    filter.slipLevel ?? null,
    filter.rows,
    filter.report ?? null,
    filter.moved ?? null,
  ];
}
