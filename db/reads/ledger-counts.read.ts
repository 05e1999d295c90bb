import { balance, type Actor, LIGHTS, sightOf, type Light } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { filters, filterValues, SHOWN, STANDING, type LedgerFilter } from './ledger-filter';
import { CLOCK } from './ledger-row';

interface Counted {
  readonly category: string;
  readonly department: string | null;
  readonly name: string | null;
  readonly light: Light;
  readonly count: number;
}

/** What is counted, by light; every light named even where there is none of it. */
export interface LightSplit {
  readonly total: number;
  readonly counts: { key: Light; count: number }[];
  readonly balanced: boolean;
  readonly sum: number;
  readonly difference: number;
}

export interface LedgerCounts {
  readonly byLight: LightSplit;
  readonly byCategory: { readonly id: string; readonly byLight: LightSplit }[];
  /** In the order of the sort `department`; `id` is null for what nobody leads. */
  readonly byDepartment: {
    readonly id: string | null;
    readonly name: string | null;
    readonly byLight: LightSplit;
  }[];
}

const COUNTS = prepared(
  'ledger.counts',
  `with ${CLOCK}, counted as (
    select c.category_id as category, c.lead_department_id as department, v.light, count(*)::int as count
      from commitment c ${STANDING} ${SHOWN}
     where c.jurisdiction_id = $1::uuid and ${filters(2)} group by 1, 2, 3)
  select coalesce(json_agg(json_build_object('category', n.category, 'department', n.department, 'name', d.name, 'light', n.light, 'count', n.count)
      order by g.number), '[]')
    from counted n
    join category g on g.jurisdiction_id = $1::uuid and g.id = n.category
    left join department d on d.jurisdiction_id = $1::uuid and d.id = n.department`,
);

/** How many lines of the ledger a filter finds, by light, and so again in each category and department. */
@Injectable()
export class LedgerCountsRead {
  constructor(private readonly db: Db) {}

  async of(actor: Actor, filter: LedgerFilter): Promise<LedgerCounts> {
    const hidden = sightOf(actor, { leadDepartmentId: null, supportingDepartmentIds: [] }) === 'none';
    const counted = hidden
      ? []
      : ((await this.db.read<readonly Counted[]>(actor, COUNTS, filterValues(filter))) ?? []);
    return {
      byLight: lightSplit(counted),
      byCategory: groups(counted, ({ category }) => category).map(([id, its]) => ({
        id,
        byLight: lightSplit(its),
      })),
      byDepartment: departments(counted),
    };
  }
}

function groups<K>(counted: readonly Counted[], keyOf: (one: Counted) => K): [K, Counted[]][] {
  const found = new Map<K, Counted[]>();
  for (const one of counted) {
    const key = keyOf(one);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found];
}

/** By name, as PostgreSQL's collation "C" has it. */
function departments(counted: readonly Counted[]): LedgerCounts['byDepartment'] {
  return groups(counted, ({ department }) => department)
    .map(([id, its]) => ({ id, name: its[0]?.name ?? null, byLight: lightSplit(its) }))
    .sort((one, other) => ((one.name ?? '') < (other.name ?? '') ? -1 : 1));
}

function lightSplit(counted: readonly Counted[]): LightSplit {
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const counts = LIGHTS.map((key) => ({
    key,
    count: counted.reduce((sum, { light, count }) => (light === key ? sum + count : sum), 0),
  }));
  const parts = counts.map(({ count }) => count);
  return { total, counts, ...balance(parts, total) };
}
