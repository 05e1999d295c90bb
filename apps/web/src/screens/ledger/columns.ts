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
  readonly sort?: SortName | 'position';
  readonly figures?: true;
}

export const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  number: { width: 52, sort: 'position', figures: true },
  title: { width: 212 },
  category: { width: 150 },
  department: { width: 104, sort: 'department' },
  state: { width: 72 },
  light: { width: 134, sort: 'light' },
  progress: { width: 96 },
  verified: { width: 58, figures: true },
  target: { width: 88 },
  gap: { width: 52, sort: 'gap', figures: true },
  due: { width: 142, sort: 'dueOn' },
  original: { width: 60 },
  slip: { width: 94, sort: 'slipLevel' },
  report: { width: 72 },
  compared: { width: 60 },
  closed: { width: 60 },
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

/** Of the chosen columns those that have room beside a title one can read, in their order. */
export function fitting(chosen: readonly ColumnName[], width: number): ColumnName[] {
  let kept = COLUMN_NAMES.filter((name) => chosen.includes(name) || ALWAYS.includes(name));
  const needed = () => kept.reduce((sum, name) => sum + COLUMNS[name].width, 0);
  for (const name of EXPENDABLE) {
    if (needed() <= width + 24) break;
    kept = kept.filter((one) => one !== name);
  }
  return kept;
}
