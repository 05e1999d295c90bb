import { NATURES } from '../commitment/commitment';
import { COMPARATORS, PHYSICAL_STAGES, STOCK_OR_FLOW, TARGET_KINDS } from '../commitment/target';
import { DomainError, type ErrorCode, type ErrorParams, type FieldFault } from '../error';
import { isOneLine } from '../one-line';
import { isCalendarDate } from '../schedule/calendar-date';
import { isFigure } from '../schedule/figures';
import type { Programme } from './programme';

/** One printed target. `value` and `denominator` are plain decimals in text, the unit beside them. */
export interface ImportTarget {
  readonly what: string;
  readonly value?: string | null;
  readonly unit?: string | null;
  readonly comparator: string;
  readonly kind: string;
  readonly stockOrFlow?: string | null;
  readonly basis?: string | null;
  readonly denominator?: string | null;
  readonly stage?: string | null;
}

/** One printed item (件), or sub-item (项) where `parent` names the number of its item. */
export interface ImportItem {
  readonly number: string;
  readonly parent?: string | null;
  readonly category: number;
  readonly title: string;
  readonly originalText?: string | null;
  readonly dueOn?: string | null;
  readonly fundsYuan?: string | null;
  readonly nature?: string | null;
  readonly targets?: readonly ImportTarget[];
}

export interface ImportCategory {
  readonly number: number;
  readonly numeral?: string | null;
  readonly name: string;
  readonly declaredCount?: number | null;
}

/** A whole printed list as data. */
export interface ImportDocument {
  readonly declaredItems?: number | null;
  readonly declaredFundsYuan?: string | null;
  readonly categories: readonly ImportCategory[];
  readonly items: readonly ImportItem[];
}

/** Throws `programme_already_adopted`, or `import_refused` with every fault: all rows or none are stored. */
export function requireImportable(programme: Programme, document: ImportDocument): void {
  if (programme.state !== 'draft') throw new DomainError('programme_already_adopted');
  const faults = checkImport(document, programme.year);
  if (faults.length > 0) throw new DomainError('import_refused', { count: faults.length }, faults);
}

/**
 * Every fault of an import, each with its place; none stops the search for the rest. It only finds, it never mends a
 * printed character (handbook §4). Differing counts are no fault here: they are settled by a person.
 */
export function checkImport(document: ImportDocument, year: number): FieldFault[] {
  const faults: FieldFault[] = [];
  const note = (pointer: string, code: ErrorCode, params: ErrorParams = {}) =>
    faults.push({ pointer, code, params });
  if (isWrong(isFigure, document.declaredFundsYuan)) {
    note('/declaredFundsYuan', 'figure_invalid', { value: document.declaredFundsYuan ?? null });
  }
  checkCategories(document, note);
  const index = indexOf(document);
  document.items.forEach((item, i) => checkItem(item, `/items/${i}`, index, year, note));
  return faults;
}

type Note = (pointer: string, code: ErrorCode, params?: ErrorParams) => void;

interface ImportIndex {
  readonly categories: ReadonlySet<number>;
  readonly first: ReadonlyMap<string, ImportItem>;
  readonly parents: ReadonlySet<string>;
}

function indexOf({ categories, items }: ImportDocument): ImportIndex {
  const first = new Map<string, ImportItem>();
  for (const item of items) if (!first.has(item.number)) first.set(item.number, item);
  const parents = new Set(items.flatMap(({ parent }) => (parent ? [parent] : [])));
  return { categories: new Set(categories.map(({ number }) => number)), first, parents };
}

function checkCategories({ categories }: ImportDocument, note: Note): void {
  categories.forEach((category, i) => {
    const { number, name } = category;
    if (categories.findIndex((one) => one.number === number) !== i)
      note(`/categories/${i}/number`, 'field_invalid', { field: 'number' });
    if (name.trim() === '') note(`/categories/${i}/name`, 'field_invalid', { field: 'name' });
    checkLines(category, ['numeral', 'name'], `/categories/${i}`, note);
  });
}

function checkItem(item: ImportItem, at: string, index: ImportIndex, year: number, note: Note): void {
  const { number, parent, category, dueOn, nature } = item;
  if (number.trim() === '') note(`${at}/number`, 'field_invalid', { field: 'number' });
  else if (index.first.get(number) !== item) note(`${at}/number`, 'item_number_repeated', { number });
  if (item.title.trim() === '') note(`${at}/title`, 'field_invalid', { field: 'title' });
  checkLines(item, ['number', 'title'], at, note);
  if (!index.categories.has(category)) note(`${at}/category`, 'category_unknown', { category });
  if (parent) checkParent(item, parent, at, index, note);
  if (index.parents.has(number) && item.targets?.length)
    note(`${at}/targets`, 'parent_has_targets', { number });
  if (isWrong(isCalendarDate, dueOn)) note(`${at}/dueOn`, 'date_invalid', { value: dueOn ?? null });
  else if (dueOn && Number(dueOn.slice(0, 4)) !== year)
    note(`${at}/dueOn`, 'deadline_outside_year', { dueOn, year });
  if (isWrong(isFigure, item.fundsYuan))
    note(`${at}/fundsYuan`, 'figure_invalid', { value: item.fundsYuan ?? null });
  if (isWrong(isOneOf(NATURES), nature)) note(`${at}/nature`, 'field_invalid', { field: 'nature' });
  item.targets?.forEach((target, i) => checkTarget(target, `${at}/targets/${i}`, note));
}

/** One level only: a sub-item's parent exists and is itself no sub-item (ruling 28). */
function checkParent(
  { number }: ImportItem,
  parent: string,
  at: string,
  index: ImportIndex,
  note: Note,
): void {
  const found = index.first.get(parent);
  if (!found || parent === number || found.parent) note(`${at}/parent`, 'parent_unknown', { parent });
}

function checkTarget(target: ImportTarget, at: string, note: Note): void {
  if (target.what.trim() === '') note(`${at}/what`, 'field_invalid', { field: 'what' });
  checkLines(target, ['what', 'unit'], at, note);
  for (const field of ['value', 'denominator'] as const) {
    const value = target[field];
    if (isWrong(isFigure, value)) note(`${at}/${field}`, 'figure_invalid', { value: value ?? null });
  }
  const closed = {
    comparator: COMPARATORS,
    kind: TARGET_KINDS,
    stockOrFlow: STOCK_OR_FLOW,
    stage: PHYSICAL_STAGES,
  } as const;
  for (const field of ['comparator', 'kind', 'stockOrFlow', 'stage'] as const) {
    const value = target[field];
    if (isWrong(isOneOf(closed[field]), value)) note(`${at}/${field}`, 'field_invalid', { field });
  }
}

/** What is shown as a name stands on one line; the printed wording (`originalText`) may have several. */
function checkLines<K extends string>(
  row: Readonly<Partial<Record<K, string | null>>>,
  fields: readonly K[],
  at: string,
  note: Note,
): void {
  for (const field of fields)
    if (isWrong(isOneLine, row[field])) note(`${at}/${field}`, 'name_not_one_line', { field });
}

const isOneOf =
  (list: readonly string[]) =>
  (text: string): boolean =>
    list.includes(text);

/** True for a text that is given and does not pass; an absent one is nobody's fault here. */
const isWrong = (passes: (text: string) => boolean, text: string | null | undefined): boolean =>
  text !== null && text !== undefined && !passes(text);
