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
  /** What English words need beyond that. */
  readonly english?: number;
  readonly sort?: SortName | 'position';
  readonly figures?: true;
}

export const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  number: { width: 52, tight: 46, sort: 'position', figures: true },
  title: { width: 212, tight: 172 },
  category: { width: 150, tight: 120 },
  department: { width: 104, tight: 104, sort: 'department' },
  state: { width: 72, tight: 66, english: 30 },
  light: { width: 142, tight: 136, english: 92, sort: 'light' },
  progress: { width: 96, tight: 94 },
  verified: { width: 58, tight: 53, english: 8, figures: true },
  target: { width: 88, tight: 78, english: 8 },
  gap: { width: 56, tight: 52, sort: 'gap', figures: true },
  due: { width: 142, tight: 128, english: 36, sort: 'dueOn' },
  original: { width: 60, tight: 52 },
  slip: { width: 94, tight: 88, english: 60, sort: 'slipLevel' },
  report: { width: 72, tight: 68, english: 56 },
  compared: { width: 60, tight: 54, english: 30 },
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
  readonly widthOf: (name: ColumnName) => number;
}

/** Of the chosen columns those that have room beside a title one can read, in their order. */
export function fitting(chosen: readonly ColumnName[], room: number, language: 'zh' | 'en'): Fitted {
  let columns = COLUMN_NAMES.filter((name) => chosen.includes(name) || ALWAYS.includes(name));
  const widthsOf = (widths: 'width' | 'tight') => (name: ColumnName) => {
    const { english = 0, [widths]: width } = COLUMNS[name];
    return width + (language === 'en' ? english : 0);
  };
  const wide = widthsOf('width');
  const tight = widthsOf('tight');
  const needed = (widthOf: Fitted['widthOf']) => columns.reduce((sum, name) => sum + widthOf(name), 0);
  if (needed(wide) <= room) return { columns, widthOf: wide };
  for (const name of EXPENDABLE) {
    if (needed(tight) <= room) break;
    columns = columns.filter((one) => one !== name);
  }
  return { columns, widthOf: tight };
}
