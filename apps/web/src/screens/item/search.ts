/** What of this screen stands in the address; what is not understood is left out. */
export type ItemSearch = Record<never, never>;

export function validateSearch(_raw: Record<string, unknown>): ItemSearch {
  return {};
}
