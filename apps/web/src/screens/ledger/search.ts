import type { Schemas } from '../../api/problem';

type Light = Schemas['LedgerLine']['light'];

const LIGHTS: readonly Light[] = ['blue', 'green', 'yellow', 'red', 'grey'];

/** The ledger's filters as they stand in the address; what is not understood is left out. */
export interface LedgerSearch {
  readonly q?: string;
  readonly light?: readonly Light[];
}

export function validateSearch(raw: Record<string, unknown>): LedgerSearch {
  const light = LIGHTS.filter((each) => Array.isArray(raw['light']) && raw['light'].includes(each));
  return {
    ...(typeof raw['q'] === 'string' && raw['q'] ? { q: raw['q'] } : {}),
    ...(light.length > 0 ? { light } : {}),
  };
}
