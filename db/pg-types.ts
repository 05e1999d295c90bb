import { types } from 'pg';

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INT8 = 20;

/**
 * How PostgreSQL's values come in: a `date` stays the text 'YYYY-MM-DD' (pg's default makes a Date and shifts days by
 * zone), an instant is an ISO text in UTC with milliseconds, a bigint a number (ours count events, never beyond 2^53).
 */
export function usePgTypes(): void {
  types.setTypeParser(DATE, (text) => text);
  types.setTypeParser(TIMESTAMPTZ, (text) => new Date(text).toISOString());
  types.setTypeParser(INT8, (text) => Number(text));
}
