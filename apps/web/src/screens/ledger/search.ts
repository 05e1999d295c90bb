/** The ledger's filters as they stand in the address; what is not understood is left out. */
export interface LedgerSearch {
  readonly q?: string;
}

export function validateSearch(raw: Record<string, unknown>): LedgerSearch {
  return typeof raw['q'] === 'string' && raw['q'] ? { q: raw['q'] } : {};
}
