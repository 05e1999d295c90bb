import type { SortName } from './search';

export const COLUMN_NAMES = [
  'number',
  'title',
  'category',
  'department',
  'state',
  'light',
  'progress',
  'verified',
  'target',
  'gap',
  'due',
  'original',
  'slip',
  'report',
  'compared',
  'closed',
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

interface Column {
  /** Pixels; the title takes what is left. */
  readonly width: number;
  /** Where the drawer or the window leaves less room. */
  readonly tight: number;
  readonly sort?: SortName | 'position';
  readonly figures?: true;
}

export const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  number: { width: 52, tight: 46, sort: 'position', figures: true },
  title: { width: 212, tight: 190 },
  category: { width: 150, tight: 120 },
  department: { width: 104, tight: 102, sort: 'department' },
  state: { width: 72, tight: 66 },
  light: { width: 134, tight: 132, sort: 'light' },
  progress: { width: 96, tight: 94 },
  verified: { width: 58, tight: 53, figures: true },
  target: { width: 88, tight: 78 },
  gap: { width: 52, tight: 48, sort: 'gap', figures: true },
  due: { width: 142, tight: 130, sort: 'dueOn' },
  original: { width: 60, tight: 52 },
  slip: { width: 94, tight: 90, sort: 'slipLevel' },
  report: { width: 72, tight: 66 },
  compared: { width: 60, tight: 54 },
  closed: { width: 60, tight: 52 },
};

export const ALWAYS: readonly ColumnName[] = ['number', 'title'];
export const AT_FIRST: readonly ColumnName[] = [
  'number',
  'title',
  'department',
  'light',
  'progress',
  'verified',
  'target',
  'gap',
  'due',
  'slip',
  'report',
];
/** What goes first where the window is narrow. */
const EXPENDABLE: readonly ColumnName[] = [
  'compared',
  'closed',
  'original',
  'category',
  'state',
  'report',
  'gap',
  'slip',
  'target',
  'verified',
  'department',
];

export interface Fitted {
  readonly columns: readonly ColumnName[];
  readonly widths: 'width' | 'tight';
}

/** Of the chosen columns those that have room beside a title one can read, in their order. */
export function fitting(chosen: readonly ColumnName[], room: number): Fitted {
  let columns = COLUMN_NAMES.filter((name) => chosen.includes(name) || ALWAYS.includes(name));
  const needed = (widths: Fitted['widths']) => columns.reduce((sum, name) => sum + COLUMNS[name][widths], 0);
  if (needed('width') <= room) return { columns, widths: 'width' };
  for (const name of EXPENDABLE) {
    if (needed('tight') <= room + 8) break;
    columns = columns.filter((one) => one !== name);
  }
  return { columns, widths: 'tight' };
}
