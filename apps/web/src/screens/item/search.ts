/** What of this screen stands in the address: the form that is open, the target whose three truths are shown. */
export interface ItemSearch {
  readonly act?: string | undefined;
  /** What the act is about: a slip, a duty, a request. */
  readonly of?: string | undefined;
  readonly target?: string | undefined;
}

export function validateSearch(raw: Record<string, unknown>): ItemSearch {
  return {
    ...textOf('act', raw),
    ...textOf('of', raw),
    ...textOf('target', raw),
  };
}

const textOf = (name: string, raw: Record<string, unknown>) => {
  const value = raw[name];
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
};
