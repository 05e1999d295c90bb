/** The ledger's filters as they stand in the address, several values with commas; what is not understood is left out. */
export interface LedgerSearch {
  readonly q?: string;
  readonly category?: string;
  readonly department?: string;
  readonly state?: string;
  readonly light?: string;
  /** Levels of the highest open slip. */
  readonly slip?: string | number;
  /** How the last report stands. */
  readonly report?: string;
  readonly overdue?: true;
  /** Not closed, suspended, terminated or carried over. */
  readonly open?: true;
  /** The promised date was moved. */
  readonly moved?: true;
  readonly from?: string;
  readonly to?: string;
  readonly group?: 'none' | 'department';
  readonly sort?: SortName;
  readonly dir?: 'desc';
}

export const SORT_NAMES = ['dueOn', 'gap', 'light', 'slipLevel', 'department'] as const;
export type SortName = (typeof SORT_NAMES)[number];

export const LIGHT_NAMES = ['red', 'yellow', 'green', 'blue', 'grey'] as const;
export const REPORT_NAMES = ['waiting', 'returned', 'missing', 'accepted', 'opened', 'none'] as const;
export const OPEN_STATES = [
  'adopted',
  'registered',
  'assigned',
  'in_progress',
  'claimed',
  'under_review',
  'field_check',
  'returned',
  'reopened',
] as const;
export const STATE_NAMES = [
  ...OPEN_STATES,
  'closed',
  'archived',
  'suspended',
  'terminated',
  'carried_over',
] as const;
export const LEVEL_NAMES = ['1', '2', '3', '4', '5', '6'] as const;

/** `red,yellow` → those of it that are known. */
export const listOf = <T extends string>(text: string | number | undefined, known: readonly T[]): T[] => {
  const parts = String(text ?? '').split(',');
  return known.filter((one) => parts.includes(one));
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function validateSearch(raw: Record<string, unknown>): LedgerSearch {
  const text = (name: string) => {
    const value = raw[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const matching = (name: string, form: RegExp) => (form.test(text(name)) ? text(name) : undefined);
  const several = (name: string, known: readonly string[]) => {
    const value = raw[name];
    return listOf(Array.isArray(value) ? value.join() : text(name), known).join() || undefined;
  };
  const flag = (name: string) => (raw[name] === true || raw[name] === 'true' ? true : undefined);
  const slip = several('slip', LEVEL_NAMES);
  const found = {
    q: text('q').trim().slice(0, 100) || undefined,
    category: matching('category', ID),
    department: matching('department', ID),
    state: several('state', STATE_NAMES),
    light: several('light', LIGHT_NAMES),
    slip: slip?.length === 1 ? Number(slip) : slip,
    report: several('report', REPORT_NAMES),
    overdue: flag('overdue'),
    open: flag('open'),
    moved: flag('moved'),
    from: matching('from', DAY),
    to: matching('to', DAY),
    group: (['none', 'department'] as const).find((one) => one === raw['group']),
    sort: SORT_NAMES.find((one) => one === raw['sort']),
    dir: raw['dir'] === 'desc' ? ('desc' as const) : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
