import { DomainError } from '@app/domain';

/** Where a page ends: the sort values of its last row, unreadable on purpose, so that nobody builds one. */
export const encodeCursor = (values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The sort values that the next page begins after; all null on the first page. Throws `cursor_invalid`. */
export function decodeCursor(
  cursor: string | undefined,
  length: number,
): readonly (string | number | null)[] {
  if (!cursor) return Array.from({ length }, () => null);
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length && values.every(isScalar)) return values;
  } catch {
    // falls through: not a cursor of ours
  }
  throw new DomainError('cursor_invalid');
}

const isScalar = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number';

export interface Page<Row> {
  readonly items: Row[];
  readonly next: string | null;
}

/** Makes a page of `limit + 1` rows: the one too many tells that there is a next page. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  key: (row: Row) => readonly (string | number | null)[],
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? encodeCursor(key(last)) : null };
}
