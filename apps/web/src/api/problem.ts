import type { components } from './schema';

export type Schemas = components['schemas'];
type Refusal = Schemas['Problem'];

/** A refusal of the server (RFC 9457) as an error. `detail` is in the person's language; `code` never changes. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly detail: { readonly zh: string; readonly en: string };
  readonly params: Readonly<Record<string, unknown>>;
  /** One for each place of the form: JSON pointers such as `/figures/0/value`. */
  readonly faults: readonly Schemas['ProblemFault'][];
  /** Seconds after which it is worth trying again. */
  readonly retryAfter: number | null;

  constructor(refusal: Refusal, retryAfter: number | null = null) {
    super(refusal.detail);
    this.status = refusal.status;
    this.code = refusal.code;
    this.detail = { zh: refusal.detailZh, en: refusal.detailEn };
    this.params = refusal.params;
    this.faults = refusal.errors ?? [];
    this.retryAfter = retryAfter;
  }

  /** The number to quote to the administrator, where the server wrote one down. */
  get number(): string | null {
    const { number } = this.params;
    return typeof number === 'string' ? number : null;
  }
}

/** No answer came: no network, or nobody at the other end. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export const isStale = (error: unknown): error is Problem => error instanceof Problem && error.status === 412;

/** Whether waiting may help: no network, or the server said 503. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof Problem && error.status === 503);
