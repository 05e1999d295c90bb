import { isTab, type Tab } from './tabs';

/** What of this screen stands in the address; what is not understood is left out. */
export interface AdministrationSearch {
  readonly tab?: Tab;
  /** Of the calendar. */
  readonly year?: number;
}

export function validateSearch(raw: Record<string, unknown>): AdministrationSearch {
  const year = Number(raw['year']);
  return {
    ...(isTab(raw['tab']) && { tab: raw['tab'] }),
    ...(Number.isInteger(year) && year >= 2000 && year <= 2100 && { year }),
  };
}
