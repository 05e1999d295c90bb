import type { Schemas } from '../../../api/problem';

export type Item = Schemas['CommitmentAnswer'];
export type Action = Item['actions'][number];
/** Everything asked is text until it is sent; a box that is ticked is `yes`. */
export type Values = Readonly<Record<string, string>>;

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface Field {
  readonly name: string;
  /** What the API calls it, where that is another word; its refusals name it so. */
  readonly sentAs?: string;
  /** Codes of refusals that concern this field. */
  readonly refusedAs?: readonly string[];
  readonly kind: 'text' | 'line' | 'date' | 'number' | 'choice' | 'select' | 'check' | 'many';
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean | ((values: Values) => boolean);
  /** Where it is asked only after another answer. */
  readonly shown?: (values: Values) => boolean;
  readonly options?: readonly Option[] | ((values: Values) => readonly Option[]);
  readonly initial?: string;
  readonly min?: string;
  readonly max?: string;
  readonly most?: number;
}

/** One thing that may be done: how it is called, what it is about, what will happen, what is asked and how it is sent. */
export interface Act {
  readonly name: string;
  readonly about: string;
  readonly next: readonly string[];
  readonly fields: readonly Field[];
  readonly danger?: boolean;
  /** What one should read before pressing: the reply that is to be signed. */
  readonly read?: string | null;
  /** Sends it; answers with the sentence to show, where it is another than usual. */
  readonly send: (values: Values, key: string) => Promise<string | void>;
  readonly done: string;
}

export const optionsOf = (texts: Readonly<Record<string, string>>): Option[] =>
  Object.entries(texts).map(([value, text]) => ({ value, text }));

/** Nothing typed is nothing said. */
export const orNull = (text: string | undefined): string | null => text?.trim() || null;

/** The answer where it is one of these; the form offers no other. */
export const oneOf = <T extends string>(values: Readonly<Record<T, unknown>>, value: string | undefined): T =>
  (value !== undefined && value in values ? value : Object.keys(values)[0]) as T;

export const keyed = (key: string) => ({ 'Idempotency-Key': key });
