import { EDGE_REFUSALS } from './refusal/edge-refusals';
import { MATTER_REFUSALS } from './refusal/matter-refusals';
import { PAGE_REFUSALS } from './refusal/page-refusals';
import { RECEIVER_REFUSALS } from './refusal/receiver-refusals';
import type { ErrorCategory } from './refusal/refusal';
import { inWords } from './terms';

export type { ErrorCategory };

/**
 * The closed catalogue of refusals: code → category and words. One HTTP filter maps the category to a status; nothing
 * else invents a status or a sentence.
 */
export const ERRORS = {
  ...EDGE_REFUSALS,
  ...MATTER_REFUSALS,
  ...PAGE_REFUSALS,
  ...RECEIVER_REFUSALS,
} as const;

export type ErrorCode = keyof typeof ERRORS;
export type ErrorParams = Readonly<Record<string, string | number | null>>;

/** One fault at one place of the input; `pointer` is an RFC 6901 JSON pointer into the request body. */
export interface FieldFault {
  readonly pointer: string;
  readonly code: ErrorCode;
  readonly params?: ErrorParams;
}

/** A refusal by a rule. Thrown by the domain and the use cases; nothing half-written stays, for the transaction ends with it. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'DomainError';
  }

  get category(): ErrorCategory {
    return ERRORS[this.code].category;
  }
}

/** Params whose values are codes; they are said in the office's words. */
const CODED = ['role', 'allowed', 'state', 'transition', 'missing'];

/** The words of a refusal in one language, params filled in; nothing allowed is said as 无. */
export const wordsOf = (code: ErrorCode, params: ErrorParams, language: 'zh' | 'en'): string =>
  ERRORS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? '—');
    if (value === '') return language === 'zh' ? '无' : 'nothing';
    return CODED.includes(name) ? inWords(value, language) : value;
  });
