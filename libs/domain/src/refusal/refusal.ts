/** What kind of refusal it is; the HTTP filter maps it to a status. */
export type ErrorCategory =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'too_large'
  | 'conflict'
  | 'stale'
  | 'precondition_required'
  | 'unprocessable'
  | 'too_many'
  | 'unavailable';

/** `{name}` in the words is filled from the error's params. */
export interface Refusal {
  readonly category: ErrorCategory;
  readonly zh: string;
  readonly en: string;
}

export const refusal = (category: ErrorCategory, zh: string, en: string): Refusal => ({ category, zh, en });
