import { DomainError } from '@app/domain';
import { decodeCursor } from './cursor';

/** An instant to the microsecond, so that a page ends exactly where the next begins. */
export const exactly = (sql: string): string =>
  `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The instant and id that a page ordered by time begins after; both null on the first. Throws `cursor_invalid`. */
export function timeCursor(cursor: string | undefined): readonly [at: string | null, id: string | null] {
  if (!cursor) return [null, null];
  const [at, id] = decodeCursor(cursor, 2).map(String);
  if (!at || !id || !INSTANT.test(at) || Number.isNaN(Date.parse(at)) || !UUID.test(id)) {
    throw new DomainError('cursor_invalid');
  }
  return [at, id];
}
