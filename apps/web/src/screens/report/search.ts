/** The month that is reported; without it the first that is open. */
export interface ReportSearch {
  readonly period?: string;
}

export function validateSearch(raw: Record<string, unknown>): ReportSearch {
  const { period } = raw;
  return typeof period === 'string' && /^\d{4}-\d{2}$/.test(period) ? { period } : {};
}
