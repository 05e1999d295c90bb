/** What of this screen stands in the address; what is not understood is left out. */
export interface InboxSearch {
  /** Only what has not been read. */
  readonly unread?: true;
}

export function validateSearch(raw: Record<string, unknown>): InboxSearch {
  return raw['unread'] === true ? { unread: true } : {};
}
