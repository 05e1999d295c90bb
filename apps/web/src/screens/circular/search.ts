/** What of this screen stands in the address; what is not understood is left out. */
export interface CircularSearch {
  /** The month that is reported on: `2023-10`. */
  readonly period?: string;
}

export function validateSearch(raw: Record<string, unknown>): CircularSearch {
  const period = raw['period'];
  return typeof period === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(period) ? { period } : {};
}
